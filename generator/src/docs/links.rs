//! Where a link or an include leads, by the text alone.

/// What the target of a link says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Destination {
    /// A file of the documentation: its possible paths relative to the root, the likeliest first.
    File { candidates: Vec<String>, anchor: Option<String> },
    /// An anchor of the same page.
    Anchor(String),
    /// A path that leads out of the documentation.
    Outside,
    /// Web addresses, terms, images and other files that are no pages.
    Other,
}

/// Reads the target of a link in the file `from`. A target that begins with `/` counts from the root of the site, and
/// `.html` there is what `.md` becomes.
pub(super) fn destination(from: &str, target: &str) -> Destination {
    let (path, anchor) = match target.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor.to_owned())),
        None => (target, None),
    };
    let path = path.split('?').next().unwrap_or_default();
    if path.is_empty() {
        return anchor.map_or(Destination::Other, Destination::Anchor);
    }
    let scheme = path.split_once(':').is_some_and(|(scheme, _)| !scheme.contains('/'));
    if scheme || path.starts_with("//") || path.starts_with('*') {
        return Destination::Other;
    }
    let last = path.rsplit('/').next().unwrap_or_default();
    let is_folder = matches!(last, "" | "." | "..");
    let extension = if is_folder { None } else { last.rsplit_once('.').map(|(_, extension)| extension) };
    if extension.is_some_and(|extension| !matches!(extension, "md" | "html")) {
        // Only pages are known; a file of another kind that lies outside is told all the same.
        return if join(from, path).is_none() { Destination::Outside } else { Destination::Other };
    }
    let Some(joined) = join(from, path) else { return Destination::Outside };
    let index = if joined.is_empty() { "index.md".to_owned() } else { format!("{joined}/index.md") };
    let candidates = match extension {
        Some("html") => vec![format!("{}.md", joined.strip_suffix(".html").unwrap_or(&joined))],
        Some(_) => vec![joined],
        None if is_folder => vec![index],
        None => vec![format!("{joined}.md"), index],
    };
    Destination::File { candidates, anchor }
}

/// A path, relative to the folder of `from` or to the root, without `.` and `..`. None if it leads out of the root.
pub(super) fn join(from: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    if !path.starts_with('/') {
        parts.extend(from.split('/'));
        parts.pop();
    }
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(candidates: &[&str], anchor: Option<&str>) -> Destination {
        let candidates = candidates.iter().map(|&path| path.to_owned()).collect();
        Destination::File { candidates, anchor: anchor.map(str::to_owned) }
    }

    #[test]
    fn files_are_relative_to_the_page_or_to_the_site() {
        let from = "a/b/c.md";
        assert_eq!(destination(from, "../d.md#e"), file(&["a/d.md"], Some("e")));
        assert_eq!(destination(from, "./d.md?x=1"), file(&["a/b/d.md"], None));
        assert_eq!(destination(from, "/limits.html"), file(&["limits.md"], None));
        assert_eq!(destination(from, "../"), file(&["a/index.md"], None));
        assert_eq!(destination(from, "/"), file(&["index.md"], None));
        assert_eq!(destination(from, "d"), file(&["a/b/d.md", "a/b/d/index.md"], None));
    }

    #[test]
    fn nothing_leads_out_of_the_tree() {
        assert_eq!(destination("a/b.md", "../../x.md"), Destination::Outside);
        assert_eq!(destination("a/b.md", "../x/../../y.md"), Destination::Outside);
        assert_eq!(destination("a/b.md", "/../x.md"), Destination::Outside);
        assert_eq!(destination("a/b.md", "../../x.png"), Destination::Outside);
    }

    #[test]
    fn other_targets() {
        for target in
            ["https://example.com/a.md", "mailto:a@example.com", "//host/a.md", "*term", "x.png", ""]
        {
            assert_eq!(destination("a.md", target), Destination::Other, "{target}");
        }
        assert_eq!(destination("a.md", "#b"), Destination::Anchor("b".to_owned()));
    }
}
