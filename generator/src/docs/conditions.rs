//! `{% if … %} … {% endif %}`: leaves out the lines that the documentation, built with its default variables, leaves out.

use std::collections::BTreeMap;

use super::fence::{Closer, Ends, Fence};
use super::lines::Line;
use super::tags::{self, Tag};

/// The variables of the documentation with their default values.
pub(super) type Variables = BTreeMap<String, String>;

/// The lines that remain, and the tags that have no partner.
pub(super) fn resolve<'a>(lines: Vec<Line<'a>>, variables: &Variables) -> (Vec<Line<'a>>, Vec<Line<'a>>) {
    let found = find(&lines);
    if found.is_empty() {
        return (lines, Vec::new());
    }
    let paired = pair(&found);
    let (mut kept, mut orphans) = (Vec::with_capacity(lines.len()), Vec::new());
    let mut open: Vec<Branch> = Vec::new();
    let mut tags = found.iter().zip(paired).peekable();
    for (index, line) in lines.into_iter().enumerate() {
        let Some((&(_, tag), paired)) = tags.next_if(|((at, _), _)| *at == index) else {
            if open.last().is_none_or(|branch| branch.shown) {
                kept.push(line);
            }
            continue;
        };
        if !paired {
            orphans.push(line);
            continue;
        }
        match tag {
            Tag::If(condition) => {
                let parent = open.last().is_none_or(|branch| branch.shown);
                let holds = holds(condition, variables);
                open.push(Branch { parent, taken: holds, shown: parent && holds });
            }
            Tag::EndIf => drop(open.pop()),
            Tag::ElseIf(_) | Tag::Else => {
                if let Some(branch) = open.last_mut() {
                    let holds = match tag {
                        Tag::ElseIf(condition) => holds(condition, variables),
                        _ => true,
                    };
                    branch.shown = branch.parent && !branch.taken && holds;
                    branch.taken |= holds;
                }
            }
            _ => {}
        }
    }
    (kept, orphans)
}

/// A condition that is open.
struct Branch {
    /// What surrounds the condition is shown.
    parent: bool,
    /// A branch has been shown.
    taken: bool,
    /// The current branch is shown.
    shown: bool,
}

/// The tags of conditions that have a line for themselves, outside of fenced code.
fn find<'a>(lines: &[Line<'a>]) -> Vec<(usize, Tag<'a>)> {
    let mut found = Vec::new();
    // Few pages have conditions; the others need not be searched for code.
    if !lines.iter().any(|&line| condition(line).is_some()) {
        return found;
    }
    let mut ends = Ends::new(Closer::BeforeCellMark);
    let mut at = 0;
    while let Some(&line) = lines.get(at) {
        if let Some(fence) = Fence::open(line.text).or_else(|| Fence::open_in_container(line.text)) {
            let end = ends.find(&fence, at + 1, lines);
            at = end.map_or(at, |(end, _)| end);
        } else if let Some(tag) = condition(line) {
            found.push((at, tag));
        }
        at += 1;
    }
    found
}

fn condition(line: Line<'_>) -> Option<Tag<'_>> {
    let (tag, rest) = tags::leading(line)?;
    let is_condition = matches!(tag, Tag::If(_) | Tag::ElseIf(_) | Tag::Else | Tag::EndIf);
    (is_condition && rest.is_blank()).then_some(tag)
}

/// Which of the tags belong to a condition that is opened and closed.
fn pair(found: &[(usize, Tag<'_>)]) -> Vec<bool> {
    let mut paired = vec![false; found.len()];
    let mut open: Vec<Vec<usize>> = Vec::new();
    for (index, (_, tag)) in found.iter().enumerate() {
        match tag {
            Tag::If(_) => open.push(vec![index]),
            Tag::EndIf => {
                for member in open.pop().into_iter().flat_map(|members| members.into_iter().chain([index])) {
                    if let Some(paired) = paired.get_mut(member) {
                        *paired = true;
                    }
                }
            }
            _ => {
                if let Some(members) = open.last_mut() {
                    members.push(index);
                }
            }
        }
    }
    paired
}

/// Whether a condition holds. A variable without a value equals nothing; what is not a simple comparison holds.
fn holds(condition: &str, variables: &Variables) -> bool {
    let literal = |text: &str| {
        let text = text.trim();
        let inner = text.strip_prefix(['\'', '"']).and_then(|text| text.strip_suffix(['\'', '"']));
        inner.map(str::to_owned)
    };
    let name = |text: &str| {
        let text = text.trim();
        let is_name =
            !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'));
        is_name.then(|| text.to_owned())
    };
    let value = |text: &str| match literal(text) {
        Some(literal) => Some(Some(literal)),
        None => name(text).map(|name| variables.get(&name).cloned()),
    };
    for (operator, negated) in [("==", false), ("!=", true)] {
        if let Some((left, right)) = condition.split_once(operator) {
            return match (value(left), value(right)) {
                (Some(left), Some(right)) => (left.is_some() && left == right) != negated,
                _ => true,
            };
        }
    }
    match name(condition) {
        Some(name) => variables.get(&name).is_some_and(|value| !matches!(value.as_str(), "" | "false")),
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::split;
    use super::*;

    fn shown(text: &str) -> (Vec<&str>, usize) {
        let variables = Variables::from([("build".to_owned(), "prod".to_owned())]);
        let (kept, orphans) = resolve(split(text), &variables);
        (kept.iter().map(|line| line.text).collect(), orphans.len())
    }

    #[test]
    fn only_the_branch_that_holds_is_shown() {
        let text =
            "a\n{% if build == 'dev' %}\nb\n{% elsif build != \"dev\" %}\nc\n{% else %}\nd\n{% endif %}\ne";
        assert_eq!(shown(text), (vec!["a", "c", "e"], 0));
        assert_eq!(shown("{% if unknown %}\na\n{% else %}\nb\n{% endif %}"), (vec!["b"], 0));
        assert_eq!(shown("{% if a contains b %}\na\n{% endif %}"), (vec!["a"], 0));
        assert_eq!(
            shown("{% if x == y %}\na\n{% if build %}\nb\n{% endif %}\n{% endif %}\nc"),
            (vec!["c"], 0)
        );
    }

    #[test]
    fn tags_without_a_partner_hide_nothing() {
        assert_eq!(shown("{% endif %}\na\n{% if x %}\nb"), (vec!["a", "b"], 2));
    }

    #[test]
    fn code_is_left_alone() {
        assert_eq!(shown("```\n{% if x %}\n```").0.len(), 3);
    }
}
