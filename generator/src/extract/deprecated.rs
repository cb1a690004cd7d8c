//! Whether the description of a field calls it deprecated.

use super::table::blocks_text;
use super::vocabulary::cells::{DEPRECATED_MARKS, DEPRECATED_OTHERS, DEPRECATED_SUBJECTS, DEPRECATED_WORDS};
use crate::docs::{Block, BlockKind};

/// Whether a description calls the field deprecated: at the beginning of a sentence or in brackets at its end.
pub fn deprecated(blocks: &[Block]) -> bool {
    let said = |text: &str| {
        let sentence = text.trim_start();
        DEPRECATED_SUBJECTS.iter().any(|subject| {
            let Some(rest) = sentence.strip_prefix(subject) else { return false };
            DEPRECATED_WORDS.iter().any(|word| {
                rest.strip_prefix(word).is_some_and(|rest| {
                    let other = DEPRECATED_OTHERS.iter().any(|other| rest.trim_start().starts_with(other));
                    !rest.starts_with(char::is_alphanumeric) && !other
                })
            })
        })
    };
    let mut paragraphs = blocks.iter().filter(|block| matches!(block.kind, BlockKind::Paragraph(_)));
    paragraphs.any(|block| {
        let text = blocks_text(std::slice::from_ref(block)).to_lowercase();
        let marked = text.trim_end_matches('.');
        text.split(". ").any(said) || DEPRECATED_MARKS.iter().any(|mark| marked.ends_with(mark))
    })
}
