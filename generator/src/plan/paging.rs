//! How the result of a method is paged: which parameters there are, and the type of a row.

use super::fields::merge;
use super::kinds::{Kind, join};
use super::model::{Paging, PagingBy, Sorting, Ty, TypeName};
use super::scope::Draft;
use crate::spec::{Field, Method, PagedBy};

/// What the client needs to know to read all pages; none if they cannot be asked for.
pub(super) fn paging(draft: &mut Draft<'_, '_>, method: &Method, output: &Ty) -> Option<Paging> {
    let paged = method.paged.as_ref().filter(|_| !method.positional)?;
    let name = |wire: &str| find(&method.params, wire).map(|param| param.name.clone());
    let by = match paged.by {
        PagedBy::Start => PagingBy::Start(name("start")?),
        PagedBy::Offset => PagingBy::Offset(name("offset")?, name("limit")?),
        PagedBy::Page => PagingBy::Page(name("page")?),
        PagedBy::Pagination => {
            let keys = &find(&method.params, "pagination")?.fields;
            let offset = keys.is_empty() || find(keys, "offset").is_some() || find(keys, "page").is_some();
            PagingBy::Pagination(name("pagination")?, offset)
        }
        PagedBy::Cursor => PagingBy::Cursor(name("cursor")?),
    };
    let filter = find(&method.params, "filter").filter(|filter| !is_text(draft, filter));
    let order = order(draft, &method.params);
    let sent_key = paged.key.as_ref().and_then(|key| {
        let fields = [order.as_ref().map(|(param, _)| *param), filter];
        let names = fields.into_iter().flatten().flat_map(|param| keys(draft, param));
        names.into_iter().find(|name| name.eq_ignore_ascii_case(key)).filter(|name| name != key)
    });
    let counted = paged.by == PagedBy::Start;
    Some(Paging {
        by,
        items: paged.items.clone(),
        key: paged.key.clone(),
        sent_key: sent_key.filter(|_| counted),
        filter: filter.map(|filter| filter.name.clone()).filter(|_| counted),
        sorting: order.map(|(_, sorting)| sorting).filter(|_| counted),
        item: item(draft, output, paged.items.as_deref()),
    })
}

fn find<'f>(params: &'f [Field], wire: &str) -> Option<&'f Field> {
    params.iter().find(|param| param.name.eq_ignore_ascii_case(wire))
}

/// The parameter that names what to sort by, and how an order is asked for.
fn order<'f>(draft: &mut Draft<'_, '_>, params: &'f [Field]) -> Option<(&'f Field, Sorting)> {
    let of_something = || params.iter().find(|param| param.name.ends_with("_ORDER"));
    let (order, sort) = (find(params, "order").or_else(of_something), find(params, "sort"));
    match (order, sort) {
        (Some(order), Some(sort)) if is_text(draft, order) && is_text(draft, sort) => {
            Some((sort, Sorting::Texts(sort.name.clone(), order.name.clone())))
        }
        _ => {
            let object = [order, sort].into_iter().flatten().find(|param| !is_text(draft, param))?;
            Some((object, Sorting::Object(object.name.clone())))
        }
    }
}

/// Whether a parameter takes a text, by its page and its examples.
fn is_text(draft: &mut Draft<'_, '_>, param: &Field) -> bool {
    let seen = param.wire.as_deref().map(|seen| join(&draft.context.kinds.alternatives(seen)));
    join(&draft.context.resolve(param).0) == Kind::Text && seen.is_none_or(|seen| seen == Kind::Text)
}

/// The names of the keys that a parameter documents.
fn keys(draft: &Draft<'_, '_>, param: &Field) -> Vec<String> {
    let own = merge(&param.fields, &param.variants);
    let keys = match &param.ref_ {
        Some(shared) if own.is_empty() => draft.context.shared_keys(shared),
        _ => own,
    };
    keys.into_iter().map(|key| key.field.name.clone()).collect()
}

/// The type of the rows in a result.
fn item(draft: &Draft<'_, '_>, output: &Ty, items: Option<&str>) -> Ty {
    match (output, items) {
        (Ty::Option(inner) | Ty::Boxed(inner) | Ty::Either(inner, _), items) => item(draft, inner, items),
        (Ty::List(row) | Ty::IdMap(row), None) => (**row).clone(),
        (Ty::Object(TypeName::Here(name)), Some(items)) => {
            let keys = draft.scope.keys_of(name).unwrap_or_default();
            let rows = keys.iter().find(|key| key.wire == items);
            rows.map_or(Ty::Value, |rows| item(draft, &rows.ty, None))
        }
        _ => Ty::Value,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::plan::{ItemKind, Options, plan};
    use crate::spec::{Api, Paged, Shape, Spec};

    fn field(name: &str, type_: &str, fields: Vec<Field>) -> Field {
        Field { name: name.to_owned(), type_: Some(type_.to_owned()), fields, ..Field::default() }
    }

    fn of(by: PagedBy, items: Option<&str>, params: Vec<Field>) -> Option<Paging> {
        let rows = vec![field("id", "integer", Vec::new())];
        let result = match items {
            Some(items) => Shape {
                type_: Some("object".to_owned()),
                fields: vec![field(items, "array", rows)],
                ..Shape::default()
            },
            None => Shape { type_: Some("array".to_owned()), fields: rows, ..Shape::default() },
        };
        let method = Method {
            method: "zoo.animal.list".to_owned(),
            api: Api::V2,
            page: "list.md".to_owned(),
            title: String::new(),
            scopes: Vec::new(),
            access: None,
            deprecated: None,
            positional: false,
            paged: Some(Paged { by, items: items.map(str::to_owned), key: Some("id".to_owned()) }),
            idempotent: None,
            params,
            variants: Vec::new(),
            result: Some(result),
            errors: Vec::new(),
        };
        let plan = plan(&Spec { methods: vec![method], ..Spec::default() }, &Options::default()).unwrap();
        plan.modules.into_iter().flat_map(|module| module.items).find_map(|item| match item.kind {
            ItemKind::Request(request) => request.paging,
            _ => None,
        })
    }

    fn row(paging: &Paging) -> String {
        match &paging.item {
            Ty::Object(TypeName::Here(name)) => name.to_string(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn names_are_those_of_the_page() {
        let key = || vec![field("ID", "integer", Vec::new())];
        let filter = field("FILTER", "object", key());
        let start = || field("START", "integer", Vec::new());
        let paging = of(
            PagedBy::Start,
            Some("animals"),
            vec![filter.clone(), field("ORDER", "object", Vec::new()), start()],
        )
        .unwrap();
        assert_eq!(paging.by, PagingBy::Start("START".to_owned()));
        assert_eq!((paging.items.as_deref(), paging.key.as_deref()), (Some("animals"), Some("id")));
        assert_eq!((paging.filter.as_deref(), paging.sent_key.as_deref()), (Some("FILTER"), Some("ID")));
        assert_eq!(paging.sorting, Some(Sorting::Object("ORDER".to_owned())));
        assert_eq!(row(&paging), "ListOutputAnimals");

        let texts = [field("sort", "string", Vec::new()), field("order", "string", Vec::new())];
        let filter = Field { type_: Some("string".to_owned()), fields: Vec::new(), ..filter };
        let shown = Field { wire: Some("object".to_owned()), ..filter.clone() };
        let params = |filter| texts.iter().cloned().chain([filter, start()]).collect();
        let paging = of(PagedBy::Start, None, params(filter)).unwrap();
        assert_eq!(paging.sorting, Some(Sorting::Texts("sort".to_owned(), "order".to_owned())));
        assert_eq!((paging.filter.as_deref(), paging.sent_key.as_deref()), (None, None));
        assert_eq!(row(&paging), "ListOutput");
        assert_eq!(of(PagedBy::Start, None, params(shown)).unwrap().filter.as_deref(), Some("FILTER"));
    }

    #[test]
    fn an_order_may_be_the_order_of_something() {
        let params = ["start", "ANIMAL_ORDER"].map(|name| field(name, "object", Vec::new()));
        let paging = of(PagedBy::Start, None, params.to_vec()).unwrap();
        assert_eq!(paging.sorting, Some(Sorting::Object("ANIMAL_ORDER".to_owned())));
    }

    #[test]
    fn a_pagination_has_a_way_on_or_none() {
        let by = |keys: &[&str]| {
            let keys = keys.iter().map(|key| field(key, "integer", Vec::new())).collect();
            of(PagedBy::Pagination, None, vec![field("pagination", "object", keys)]).unwrap().by
        };
        let pagination = |offset| PagingBy::Pagination("pagination".to_owned(), offset);
        assert_eq!(by(&["page", "limit"]), pagination(true));
        assert_eq!(by(&[]), pagination(true));
        assert_eq!(by(&["limit", "afterCursor"]), pagination(false));
        assert_eq!(of(PagedBy::Offset, None, vec![field("offset", "integer", Vec::new())]), None);
    }
}
