//! Small repairs of inline text: what Diplodoc reads and Markdown does not.

use super::model::{Inline, Inlines};

/// Adds a piece; text joins the text before it.
pub(super) fn push(inlines: &mut Inlines, inline: Inline) {
    if let (Some(Inline::Text(last)), Inline::Text(text)) = (inlines.last_mut(), &inline) {
        last.push_str(text);
    } else {
        inlines.push(inline);
    }
}

/// The inlines without line breaks in front, with `^superscripts^` that Markdown does not see.
pub(super) fn finish(mut inlines: Inlines) -> Inlines {
    let lead = inlines.iter().take_while(|inline| matches!(inline, Inline::Break)).count();
    inlines.drain(..lead);
    if inlines.iter().any(|inline| matches!(inline, Inline::Text(text) if text.contains('^'))) {
        inlines = inlines.into_iter().flat_map(superscripts).collect();
    }
    inlines
}

fn superscripts(inline: Inline) -> Inlines {
    let Inline::Text(text) = inline else { return vec![inline] };
    let mut out = Vec::new();
    let mut plain = String::new();
    let mut rest = text.as_str();
    while let Some((before, behind)) = rest.split_once('^') {
        plain.push_str(before);
        match behind.split_once('^') {
            Some((inner, after)) if !inner.is_empty() && !inner.contains(char::is_whitespace) => {
                if !plain.is_empty() {
                    out.push(Inline::Text(std::mem::take(&mut plain)));
                }
                out.push(Inline::Superscript(vec![Inline::Text(inner.to_owned())]));
                rest = after;
            }
            _ => {
                plain.push('^');
                rest = behind;
            }
        }
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        out.push(Inline::Text(plain));
    }
    out
}

/// The inlines without attribute blocks such as `{.name}` at the ends of lines.
pub(super) fn without_attributes(inlines: Inlines) -> Inlines {
    let mut out: Inlines = Vec::with_capacity(inlines.len());
    for inline in inlines {
        if matches!(inline, Inline::Break) {
            strip_last(&mut out);
        }
        out.push(inline);
    }
    strip_last(&mut out);
    finish(out)
}

fn strip_last(inlines: &mut Inlines) {
    let Some(Inline::Text(text)) = inlines.last_mut() else { return };
    let trimmed = text.trim_end();
    let Some(open) = trimmed.rfind('{') else { return };
    let attributes = trimmed.get(open..).and_then(|block| block.strip_prefix("{.")?.strip_suffix('}'));
    let is_attributes = attributes.is_some_and(|inner| {
        inner
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ' ' | '#' | '=' | '"'))
    });
    if is_attributes {
        text.truncate(open);
        text.truncate(text.trim_end().len());
        if text.is_empty() {
            inlines.pop();
            // There was nothing else in the line.
            inlines.pop_if(|inline| matches!(inline, Inline::Break));
        }
    }
}

/// What an HTML tag within text is: a line break, nothing (a comment), or itself.
pub(super) fn html(tag: &str) -> Option<Inline> {
    if tag.starts_with("<!--") {
        return None;
    }
    let name = tag.trim_matches(|c: char| matches!(c, '<' | '>' | '/') || c.is_whitespace());
    Some(if name.eq_ignore_ascii_case("br") { Inline::Break } else { Inline::Html(tag.to_owned()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn superscripts_hold_no_white_space() {
        let sup = |inner: &str| Inline::Superscript(vec![text(inner)]);
        assert_eq!(finish(vec![text("N^*^")]), [text("N"), sup("*")]);
        assert_eq!(finish(vec![text("a^b c^d^e")]), [text("a^b c"), sup("d"), text("e")]);
        assert_eq!(finish(vec![text("^^a")]), [text("^^a")]);
    }

    #[test]
    fn attributes_at_line_ends_go() {
        let inlines = vec![text("a {.x}"), Inline::Break, text("{.y .z}")];
        assert_eq!(without_attributes(inlines), [text("a")]);
        assert_eq!(without_attributes(vec![text("a {b}")]), [text("a {b}")]);
        assert_eq!(without_attributes(vec![text("{.a} b")]), [text("{.a} b")]);
    }

    #[test]
    fn html_tags() {
        assert_eq!(html("<br />"), Some(Inline::Break));
        assert_eq!(html("<key>"), Some(Inline::Html("<key>".to_owned())));
        assert_eq!(html("<!-- a -->"), None);
    }
}
