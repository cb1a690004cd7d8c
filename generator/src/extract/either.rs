//! Parameters of which one must be given.

use super::outline::walk;
use super::pieces::{Piece, pieces};
use super::vocabulary::cells::{ALL_OF, EITHER_LEADS, INSTEAD_OF, NOT_GIVEN, REQUIRED_IF};
use crate::docs::{Block, BlockKind};
use crate::spec::Field;

/// Groups the fields of which, as some blocks say, one must be given. `of` is the field that the blocks describe, if
/// they describe one.
///
/// Three forms count: "at least one of `A`, `B`", and, in the description of `A`, "required if `B` is not given" and "used
/// instead of `B`", if one of the two has a star. A star on a field of such a group only says the same in another way.
pub fn group<'p>(fields: &mut [Field], of: Option<&str>, blocks: impl IntoIterator<Item = &'p Block>) {
    walk(blocks, &mut |block| {
        let BlockKind::Paragraph(inlines) = &block.kind else { return };
        let pieces = pieces(inlines);
        let starred =
            |names: &Vec<String>| fields.iter().any(|field| field.required && names.contains(&field.name));
        let replaced = || of.and_then(|of| instead(&pieces, of)).filter(starred);
        let conditional =
            || of.and_then(|of| conditional(&pieces, of).or_else(|| conditional_on_all(&pieces, of)));
        if let Some(mut names) = alternatives(&pieces).or_else(conditional).or_else(replaced) {
            names.retain(|name| fields.iter().any(|field| field.name == *name));
            names.dedup();
            if names.len() < 2 {
                return;
            }
            let in_order: Vec<&str> = fields
                .iter()
                .map(|f| f.name.as_str())
                .filter(|name| names.iter().any(|n| n == name))
                .collect();
            let label = in_order.join("|");
            for field in fields.iter_mut().filter(|field| names.contains(&field.name)) {
                field.one_of = Some(label.clone());
                field.required = false;
            }
        }
    });
}

/// The code behind "at least one of", up to the end of the sentence.
fn alternatives(pieces: &[Piece]) -> Option<Vec<String>> {
    let mut names = Vec::new();
    let mut active = false;
    for piece in pieces {
        match piece {
            Piece::Prose(text) if !active => {
                let lower = text.to_lowercase();
                let last = lower.rsplit(". ").next().unwrap_or(&lower);
                active = EITHER_LEADS.iter().any(|lead| last.contains(lead));
            }
            Piece::Prose(text) if text.contains(". ") => break,
            Piece::Prose(_) => {}
            Piece::Code(code) if active => names.push(code.clone()),
            Piece::Code(_) => {}
        }
    }
    (names.len() > 1).then_some(names)
}

/// "Required if `B` is not given", in the description of `of`.
fn conditional(pieces: &[Piece], of: &str) -> Option<Vec<String>> {
    pieces.windows(3).find_map(|window| {
        let [Piece::Prose(before), Piece::Code(other), Piece::Prose(after)] = window else { return None };
        let before = before.trim_end().to_lowercase();
        let after = after.trim_start().to_lowercase();
        let fits = REQUIRED_IF.iter().any(|phrase| before.ends_with(phrase))
            && NOT_GIVEN.iter().any(|words| {
                after
                    .split_once(words)
                    .is_some_and(|(first, _)| matches!(first.trim(), "" | "is" | "parameter is"))
            });
        fits.then(|| vec![of.to_owned(), other.clone()])
    })
}

/// "Required if both `B` and `C` are not given", in the description of `of`.
fn conditional_on_all(pieces: &[Piece], of: &str) -> Option<Vec<String>> {
    pieces.windows(5).find_map(|window| {
        let [
            Piece::Prose(before),
            Piece::Code(first),
            Piece::Prose(and),
            Piece::Code(second),
            Piece::Prose(after),
        ] = window
        else {
            return None;
        };
        let before = before.trim_end().to_lowercase();
        let before = before.strip_suffix(ALL_OF)?.trim_end();
        let after = after.trim_start().to_lowercase();
        let after = after.strip_prefix("are ")?;
        let fits = REQUIRED_IF.iter().any(|phrase| before.ends_with(phrase))
            && and.trim() == "and"
            && NOT_GIVEN.iter().any(|words| after.starts_with(words));
        fits.then(|| vec![of.to_owned(), first.clone(), second.clone()])
    })
}

/// "Used instead of `B`", in the description of `of`.
fn instead(pieces: &[Piece], of: &str) -> Option<Vec<String>> {
    pieces.windows(2).find_map(|pair| {
        let [Piece::Prose(before), Piece::Code(other)] = pair else { return None };
        let before = before.trim_end().to_lowercase();
        let says = INSTEAD_OF.iter().any(|words| before.ends_with(words));
        says.then(|| vec![of.to_owned(), other.clone()])
    })
}
