//! Types that several pages share: the objects and scalars of the type pages.

use std::collections::{BTreeMap, BTreeSet};

use super::claims::{Claims, links};
use super::code::Code;
use super::corpus::Corpus;
use super::fields::Builder;
use super::finding::Finding;
use super::name::LONGEST_NAME;
use super::objects::{Described, Parts};
use super::outline::{Outline, Section, slug};
use super::pieces::{Piece, pieces};
use super::table::{Columns, lines, paragraphs, text};
use super::types::{is_basic, may_have_fields, members, split_lists};
use super::vocabulary::{ALIAS_LEAD, BASE_WORDS, Column};
use crate::docs::{BlockKind, Cell, Target, plain};
use crate::spec::{Field, Literal, Type, Variant};

/// Stems of files that say nothing without their folder.
const GENERIC_STEMS: &[&str] =
    &["fields", "entities", "data-types", "object-fields", "fields-rest-v3", "index"];

/// The names of the types that the sections of type pages describe, by page and index of the section.
pub type Names = BTreeMap<(String, usize), Named>;

/// A shared type, as far as pages that refer to it must know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// What its section is called.
    pub title: String,
    /// Its keys.
    pub keys: BTreeSet<String>,
}

/// Names the types of all type pages.
///
/// A heading that consists of (or ends with) the type's own name gives it; other sections are named by page and
/// anchor. A name that two sections would have is made unique by the page, and where they stand on one page, by the
/// heading above.
pub fn names<'a, 'p: 'a>(pages: impl Iterator<Item = &'a Outline<'p>>) -> Names {
    let pages: Vec<&Outline<'_>> = pages.collect();
    let page_names = page_names(&pages);
    let mut wished: Vec<((String, usize), String, &str)> = Vec::new();
    // What each object is called by its page, and its keys.
    let mut said: BTreeMap<(String, usize), (String, BTreeSet<String>)> = BTreeMap::new();
    for (outline, page) in pages.iter().zip(&page_names) {
        let described = Described::of(outline);
        for object in &described {
            let Some(section) = outline.sections.get(object.first()) else { continue };
            let name = match token(section).filter(|_| object.parts == Parts::One) {
                Some(token) => token.to_owned(),
                None if described.len() == 1 => page.clone(),
                None => qualified(page, section),
            };
            let key = (outline.page.path.to_string(), object.first());
            said.insert(key.clone(), (object.title(outline), object.keys(outline)));
            wished.push((key, name, page));
        }
    }
    let outlines: BTreeMap<&str, &Outline<'_>> =
        pages.iter().map(|outline| (&*outline.page.path, *outline)).collect();
    let by_page = where_taken(wished, |_, name, page| vec![format!("{page}.{name}")]);
    let by_heading = |(path, index): &(String, usize), _: &str, page: &str| {
        let outline = outlines.get(path.as_str());
        let Some((outline, above)) = outline.and_then(|outline| Some((outline, outline.above(*index)?)))
        else {
            return Vec::new();
        };
        let alone = qualified(page, above);
        let own = outline.sections.get(*index).map(|section| format!("{alone}.{}", slug(&section.title)));
        [alone].into_iter().chain(own).collect()
    };
    let mut names = where_taken(by_page, by_heading)
        .into_iter()
        .map(|(key, name, _)| {
            let (title, keys) = said.remove(&key).unwrap_or_default();
            (key, Named { name, title, keys })
        })
        .collect::<Names>();
    let aliases: Vec<_> = pages.iter().flat_map(|outline| aliases(outline, &names)).collect();
    names.extend(aliases);
    names
}

/// Names again what has the name of another: by the first of some names that nothing has yet.
fn where_taken<'a, K>(
    named: Vec<(K, String, &'a str)>,
    again: impl Fn(&K, &str, &str) -> Vec<String>,
) -> Vec<(K, String, &'a str)> {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for (_, name, _) in &named {
        *uses.entry(name.to_lowercase()).or_default() += 1;
    }
    let uses = |name: &str| uses.get(&name.to_lowercase()).copied().unwrap_or_default();
    let name = |(key, name, page): (K, String, &'a str)| {
        let others = if uses(&name) > 1 { again(&key, &name, page) } else { Vec::new() };
        let other = others.into_iter().find(|other| uses(other) == 0);
        (key, other.unwrap_or(name), page)
    };
    named.into_iter().map(name).collect()
}

/// Sections that hold nothing but a link to the section of another type of the page.
fn aliases(outline: &Outline<'_>, names: &Names) -> Vec<((String, usize), Named)> {
    let path = &*outline.page.path;
    let mut out = Vec::new();
    for (index, section) in outline.sections.iter().enumerate() {
        let [block] = section.blocks.as_slice() else { continue };
        let BlockKind::Paragraph(inlines) = &block.kind else { continue };
        if !plain(inlines).to_lowercase().starts_with(ALIAS_LEAD) {
            continue;
        }
        let mut anchors = links(block).filter_map(|(_, target)| match target {
            Target::Anchor(anchor) => Some(anchor),
            _ => None,
        });
        let (Some(anchor), None) = (anchors.next(), anchors.next()) else { continue };
        let named = outline.section_index(anchor).and_then(|to| names.get(&(path.to_owned(), to)));
        out.extend(named.map(|named| {
            ((path.to_owned(), index), Named { title: section.title.clone(), ..named.clone() })
        }));
    }
    out
}

fn qualified(page: &str, section: &Section<'_>) -> String {
    let part = section.anchor.map_or_else(|| slug(&section.title), slug);
    if part.is_empty() || part.len() > LONGEST_NAME { page.to_owned() } else { format!("{page}.{part}") }
}

/// A name for each page: its stem, with as many of its folders as it takes to be alone.
fn page_names(pages: &[&Outline<'_>]) -> Vec<String> {
    let parts = |outline: &Outline<'_>, count: usize| {
        let path = outline.page.path.trim_end_matches(".md");
        let mut parts: Vec<&str> = path.rsplit('/').take(count).collect();
        parts.reverse();
        parts.join("-")
    };
    pages
        .iter()
        .map(|outline| {
            let start = if GENERIC_STEMS.contains(&parts(outline, 1).as_str()) { 2 } else { 1 };
            let most = outline.page.path.split('/').count();
            (start..most)
                .map(|count| (count, parts(outline, count)))
                .find(|(count, name)| pages.iter().filter(|other| parts(other, *count) == *name).count() == 1)
                .map_or_else(|| parts(outline, most), |(_, name)| name)
        })
        .collect()
}

/// The type name in a heading: the whole heading if it is one word, else a last word that looks like a name.
fn token<'s>(section: &'s Section<'_>) -> Option<&'s str> {
    let name = |word: &str| {
        (1..=LONGEST_NAME).contains(&word.len())
            && word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'))
    };
    let words: Vec<&str> = section.title.split_whitespace().map(|word| word.trim_matches('`')).collect();
    let (first, last) = (*words.first()?, *words.last()?);
    let looks_like_a_name = |word: &str| {
        word.contains('_') || section.anchor == Some(word) && word.chars().any(|c| c.is_lowercase())
    };
    if words.len() == 1 && name(first) && (section.anchor.is_none() || looks_like_a_name(first)) {
        return Some(first);
    }
    [first, last].into_iter().find(|word| name(word) && looks_like_a_name(word))
}

/// The types of a type page.
pub fn types(corpus: &Corpus<'_>, outline: &Outline<'_>, findings: &mut Vec<Finding>) -> Vec<Type> {
    let mut out = scalars(outline);
    let described = Described::of(outline);
    let name_of = |object: &Described| corpus.type_name(outline, object.first());
    for object in &described {
        let (Some(section), Some(name)) = (outline.sections.get(object.first()), name_of(object)) else {
            continue;
        };
        let (mut fields, mut variants) = (Vec::new(), Vec::new());
        for index in &object.sections {
            let Some(section) = outline.sections.get(*index) else { continue };
            let claims = Claims::new(outline, &[section.zone], &BTreeSet::from([*index]));
            let (mut found, mut tabs) = Builder::new(corpus, outline, claims).section(outline, *index, &[]);
            if object.parts == Parts::Kinds && *index != object.first() {
                let is_common = |field: &Field| fields.iter().any(|common: &Field| common.name == field.name);
                found.retain(|field| !is_common(field));
                variants.push(Variant { when: section.title.clone(), fields: found });
            } else {
                fields.append(&mut found);
                variants.append(&mut tabs);
            }
        }
        if fields.is_empty() && variants.is_empty() {
            continue;
        }
        refer(&mut fields, &name, |wanted| {
            described.iter().any(|object| name_of(object).as_deref() == Some(wanted))
        });
        let page = match section.anchor {
            _ if object.parts != Parts::One => outline.page.path.to_string(),
            Some(anchor) => format!("{}#{anchor}", outline.page.path),
            None => format!("{}#{}", outline.page.path, slug(&section.title)),
        };
        match out.iter_mut().find(|known: &&mut Type| known.type_ == name) {
            Some(known) if known.fields.is_empty() && known.variants.is_empty() => {
                known.fields = fields;
                known.variants = variants;
                known.page = page;
            }
            Some(_) => findings.push(Finding {
                at: section.at.clone(),
                code: Code::DuplicateType,
                message: format!("a second table describes the type `{name}`"),
            }),
            None => out.push(Type { type_: name, page, base: None, values: Vec::new(), fields, variants }),
        }
    }
    out
}

/// Refers from the fields of a type to the other types of its page: to the one that a field names as its type, and to
/// `TYPE.FIELD`, which a section of that title describes.
fn refer(fields: &mut [Field], of: &str, is_type: impl Fn(&str) -> bool) {
    for field in fields.iter_mut().filter(|field| field.ref_.is_none() && field.fields.is_empty()) {
        let own = format!("{of}.{}", field.name);
        let named = field.type_.as_deref().and_then(named).map(str::to_owned);
        let object = may_have_fields(field.type_.as_deref());
        field.ref_ = [Some(own).filter(|_| object), named].into_iter().flatten().find(|name| is_type(name));
    }
}

/// The type of its page that a type may name: the only one of a union that is not basic.
fn named(type_: &str) -> Option<&str> {
    let bases = members(type_).map(|member| split_lists(member).0);
    let mut named = bases.filter(|base| base.contains('.') || !is_basic(base));
    named.next().filter(|_| named.next().is_none())
}

/// Whether a page lists types of all kinds, and does not describe one thing in its forms.
pub fn lists_types(outline: &Outline<'_>) -> bool {
    !scalars(outline).is_empty()
}

/// The rows of tables that list types with what they are.
fn scalars(outline: &Outline<'_>) -> Vec<Type> {
    let mut out: Vec<Type> = Vec::new();
    for section in &outline.sections {
        for (table, _) in section.tables() {
            let columns = Columns::of(table);
            if columns.roles.first() != Some(&Column::Type) {
                continue;
            }
            for row in columns.rows {
                let Some(cell) = row.cells.first() else { continue };
                let Some(described) = columns.cell(row, Column::Description).or(row.cells.get(1)) else {
                    continue;
                };
                let values = numbers(described);
                let counted = (values.len() > 1).then_some("integer");
                let Some(base) = base_of(&text(described)).or(counted) else { continue };
                for name in lines(cell) {
                    let known = out.iter().any(|type_| type_.type_ == name);
                    let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
                    if !known && is_name && (1..=LONGEST_NAME).contains(&name.len()) {
                        let page = format!(
                            "{}#{}",
                            outline.page.path,
                            section.anchor.unwrap_or(&slug(&section.title))
                        );
                        out.push(Type {
                            type_: name,
                            page,
                            base: Some(base.to_owned()),
                            values: values.clone(),
                            fields: Vec::new(),
                            variants: Vec::new(),
                        });
                    }
                }
            }
        }
    }
    out
}

/// The numbers that a cell lists, each with its meaning behind a dash.
fn numbers(cell: &Cell) -> Vec<Literal> {
    let mut out = Vec::new();
    for pieces in paragraphs(cell).map(|inlines| pieces(inlines)) {
        for pair in pieces.windows(2) {
            if let [Piece::Code(code), Piece::Prose(meaning)] = pair
                && meaning.trim_start().starts_with(['—', '–'])
                && let Ok(number) = code.parse()
            {
                out.push(Literal::Integer(number));
            }
        }
    }
    out
}

/// The basic type that a description begins with.
fn base_of(description: &str) -> Option<&'static str> {
    let lower = description.to_lowercase();
    BASE_WORDS.iter().find(|(word, _)| lower.starts_with(word)).map(|(_, base)| *base)
}
