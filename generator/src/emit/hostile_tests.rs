//! Whatever a spec holds, it stays inside the literals, comments and names that it is printed in.

use proptest::prelude::*;

use crate::plan::{self, Options};
use crate::spec::{Api, Deprecation, ErrorRow, Field, Literal, Method, Shape, Spec, Type, Variant};

/// Text that means something to Rust, Markdown or a terminal, or nothing at all.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\"".to_owned()),
        Just("\\".to_owned()),
        Just("*/".to_owned()),
        Just("/*".to_owned()),
        Just("///".to_owned()),
        Just("\n".to_owned()),
        Just("\r".to_owned()),
        Just("\"#".to_owned()),
        Just("`".to_owned()),
        Just("```\n".to_owned()),
        Just("[x](y)".to_owned()),
        Just("<b>".to_owned()),
        Just("https://x.example".to_owned()),
        Just("\u{0}".to_owned()),
        Just("\u{1b}[31m".to_owned()),
        Just("\u{202e}".to_owned()),
        Just("é".to_owned()),
        Just("r#type".to_owned()),
        Just("Self".to_owned()),
        Just("crate".to_owned()),
        Just("String".to_owned()),
        Just("_".to_owned()),
        Just("0".to_owned()),
        Just("[]".to_owned()),
        Just(" | ".to_owned()),
        Just("(".to_owned()),
        Just("shape".to_owned()),
        "[a-zA-Z_.]{1,6}",
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

fn kind() -> impl Strategy<Value = Option<String>> {
    let known =
        prop::sample::select(vec!["integer", "boolean", "object", "object[]", "array", "shape", "string[]"]);
    prop_oneof![Just(None), known.prop_map(|kind| Some(kind.to_owned())), text().prop_map(Some)]
}

fn field() -> impl Strategy<Value = Field> {
    let leaf = (text(), kind(), any::<bool>(), prop::option::of(text()), prop::collection::vec(text(), 0..3))
        .prop_map(|(name, type_, required, default, values)| Field {
            name,
            type_,
            required,
            default,
            values: values.into_iter().map(Literal::Text).collect(),
            ..Field::default()
        });
    leaf.prop_recursive(3, 12, 3, |inner| {
        (
            text(),
            kind(),
            prop::collection::vec(inner.clone(), 0..3),
            text(),
            prop::collection::vec(inner, 0..2),
        )
            .prop_map(|(name, type_, fields, when, special)| Field {
                name,
                type_,
                fields,
                variants: vec![Variant { when, fields: special }],
                ..Field::default()
            })
    })
}

fn method() -> impl Strategy<Value = Method> {
    let last = prop_oneof![9 => "[a-zA-Z]{1,8}".boxed(), 1 => text().boxed()];
    let names = (last, text(), text(), text());
    let fields = (prop::collection::vec(field(), 0..4), prop::collection::vec(field(), 0..4), kind());
    (names, fields, prop::collection::vec((text(), text()), 0..4)).prop_map(
        |((last, page, title, replacement), (params, fields, type_), errors)| Method {
            method: format!("area.{last}"),
            api: Api::V2,
            page,
            title,
            scopes: vec!["area".to_owned()],
            access: None,
            deprecated: Some(Deprecation { replaced_by: vec![replacement] }),
            positional: true,
            paged: None,
            idempotent: None,
            params,
            variants: Vec::new(),
            result: Some(Shape { type_, fields, ..Shape::default() }),
            errors: errors
                .into_iter()
                .map(|(code, message)| ErrorRow { code, message: Some(message), ..ErrorRow::default() })
                .collect(),
        },
    )
}

fn spec() -> impl Strategy<Value = Spec> {
    (prop::collection::vec(method(), 0..3), prop::collection::vec(field(), 0..3)).prop_map(
        |(methods, fields)| {
            let shape = Type {
                type_: "shape".to_owned(),
                page: "types.md".to_owned(),
                base: None,
                values: Vec::new(),
                fields,
                variants: Vec::new(),
            };
            Spec { methods, types: vec![shape], ..Spec::default() }
        },
    )
}

proptest! {
    #[test]
    fn values_never_break_out(spec in spec()) {
        if let Ok(plan) = plan::plan(&spec, &Options::default()) {
            let expected: usize = plan.modules.iter().map(|module| module.items.len()).sum();
            let mut defined = 0;
            for (path, text) in super::emit(&plan).unwrap() {
                prop_assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{path}: control characters");
                if !path.ends_with(".rs") {
                    continue;
                }
                for item in syn::parse_file(&text).unwrap().items {
                    match item {
                        syn::Item::Struct(_) | syn::Item::Enum(_) => defined += 1,
                        syn::Item::Impl(_) | syn::Item::Mod(_) | syn::Item::Use(_) => {}
                        _ => prop_assert!(false, "{path}: something else than was planned"),
                    }
                }
            }
            prop_assert_eq!(defined, expected);
        }
    }
}

#[test]
fn deep_nesting_ends_in_any_value() {
    let mut field =
        Field { name: "deepest".to_owned(), type_: Some("integer".to_owned()), ..Field::default() };
    for _ in 0..1000 {
        field = Field {
            name: "deep".to_owned(),
            type_: Some("object".to_owned()),
            fields: vec![field],
            ..Field::default()
        };
    }
    let result = Shape { type_: Some("object".to_owned()), fields: vec![field.clone()], ..Shape::default() };
    let method = Method {
        method: "area.get".to_owned(),
        api: Api::V2,
        page: "get.md".to_owned(),
        title: String::new(),
        scopes: Vec::new(),
        access: None,
        deprecated: None,
        positional: false,
        paged: None,
        idempotent: None,
        params: vec![field],
        variants: Vec::new(),
        result: Some(result),
        errors: Vec::new(),
    };
    let plan = plan::plan(&Spec { methods: vec![method], ..Spec::default() }, &Options::default()).unwrap();
    assert!(super::emit(&plan).unwrap()["src/area.rs"].len() < 200_000);
}
