//! Diplodoc's tags: `{% … %}`.

use super::lines::Line;

/// A tag of the block level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag<'a> {
    /// `{% note kind "title" %}`, `{% list tabs %}`, `{% cut "title" %}`.
    Open(Kind, &'a str),
    /// `{% endnote %}` …
    Close(Kind),
    /// `{% include [notitle] [label](path) %}`.
    Include {
        /// The title of the included file is left out.
        notitle: bool,
        /// The path, as it stands there.
        target: &'a str,
    },
    /// `{% if condition %}`.
    If(&'a str),
    /// `{% elsif condition %}`.
    ElseIf(&'a str),
    /// `{% else %}`.
    Else,
    /// `{% endif %}`.
    EndIf,
    /// Anything else, by its first word.
    Unknown(&'a str),
}

/// The tags that hold blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Note,
    List,
    Cut,
}

impl Kind {
    pub(super) const ALL: [Kind; 3] = [Kind::Note, Kind::List, Kind::Cut];

    pub(super) fn name(self) -> &'static str {
        match self {
            Kind::Note => "note",
            Kind::List => "list",
            Kind::Cut => "cut",
        }
    }
}

/// The tag at the start of a line (white space aside) and the rest of the line behind it.
pub(super) fn leading<'a>(line: Line<'a>) -> Option<(Tag<'a>, Line<'a>)> {
    let line = line.trim_start();
    let inner = line.text.strip_prefix("{%")?;
    let length = inner.find("%}")?;
    let body = inner.get(..length)?.trim_matches(|c: char| c.is_whitespace() || c == '-');
    Some((parse(body), line.from(length + 4)))
}

/// The byte of the first tag within a text, closing tags only.
pub(super) fn find_close(text: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = text.get(from..)?.find("{%").map(|at| from + at) {
        if let Some((Tag::Close(_), _)) = leading(Line { text: text.get(at..)?, offset: 0 }) {
            return Some(at);
        }
        // Without an end of a tag behind here there is no tag at all.
        from = at + text.get(at..)?.find("%}")?;
    }
    None
}

fn parse(body: &str) -> Tag<'_> {
    let (name, rest) = body.split_once(char::is_whitespace).unwrap_or((body, ""));
    let rest = rest.trim();
    for kind in Kind::ALL {
        if name == kind.name() {
            return Tag::Open(kind, rest);
        }
        if name.strip_prefix("end") == Some(kind.name()) {
            return Tag::Close(kind);
        }
    }
    match name {
        "include" => include(rest).unwrap_or(Tag::Unknown(name)),
        "if" => Tag::If(rest),
        "elsif" | "elseif" => Tag::ElseIf(rest),
        "else" => Tag::Else,
        "endif" => Tag::EndIf,
        _ => Tag::Unknown(name),
    }
}

fn include(rest: &str) -> Option<Tag<'_>> {
    let notitle = rest.starts_with("notitle");
    let (_, target) = rest.split_once("](")?;
    let (target, _) = target.rsplit_once(')')?;
    let target = target.split_whitespace().next()?;
    Some(Tag::Include { notitle, target })
}

/// The first word and the text between the first and the last quote of what stands in an opening tag.
pub(super) fn word_and_title(rest: &str) -> (String, String) {
    let title = match (rest.find('"'), rest.rfind('"')) {
        (Some(first), Some(last)) if first < last => rest.get(first + 1..last).unwrap_or_default(),
        _ => "",
    };
    let word = rest.split(|c: char| c.is_whitespace() || c == '"').next().unwrap_or_default();
    (word.to_lowercase(), title.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Option<Tag<'_>> {
        leading(Line { text, offset: 0 }).map(|(tag, _)| tag)
    }

    #[test]
    fn tags_of_every_kind() {
        assert_eq!(tag("  {% note tip \"a\" %}"), Some(Tag::Open(Kind::Note, "tip \"a\"")));
        assert_eq!(tag("{%endlist%}"), Some(Tag::Close(Kind::List)));
        assert_eq!(tag("{%- endcut -%}"), Some(Tag::Close(Kind::Cut)));
        assert_eq!(
            tag("{% include notitle [a (b)](../c.md#d) %}"),
            Some(Tag::Include { notitle: true, target: "../c.md#d" })
        );
        assert_eq!(tag("{% include %}"), Some(Tag::Unknown("include")));
        assert_eq!(tag("{% if a == 'b' %}"), Some(Tag::If("a == 'b'")));
        assert_eq!(tag("{% blub x %}"), Some(Tag::Unknown("blub")));
        assert_eq!(tag("text {% note %}"), None);
        assert_eq!(tag("{% note"), None);
    }

    #[test]
    fn titles() {
        let pair = |word: &str, title: &str| (word.to_owned(), title.to_owned());
        assert_eq!(word_and_title("warning \"say \"x\"\""), pair("warning", "say \"x\""));
        assert_eq!(word_and_title("tip \" \""), pair("tip", ""));
        assert_eq!(word_and_title("\"only\""), pair("", "only"));
        assert_eq!(word_and_title("Info"), pair("info", ""));
    }

    #[test]
    fn a_closing_tag_within_a_line() {
        assert_eq!(find_close("a {% b %} c {% endnote %}"), Some(12));
        assert_eq!(find_close("a {% b %} {%"), None);
    }
}
