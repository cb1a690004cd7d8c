//! As much of TypeScript as the examples use to declare what a call returns: aliases, interfaces, and the arguments of
//! generic calls. What is not understood is left out.

/// How deep types may be nested.
const MAX_DEPTH: usize = 32;

/// What stands in front of the type of a result.
const CALLS: &[&str] = &["make<", "callMethod<", "call<"];

/// A type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// A name, basic or declared.
    Name(String),
    /// A literal text.
    Text,
    /// An object with its keys, in order.
    Object(Vec<(String, Expression)>),
    /// An object with any keys, and what stands under them.
    Map(Box<Expression>),
    /// A list.
    List(Box<Expression>),
    /// One of several.
    Union(Vec<Expression>),
}

/// The aliases and interfaces of a text, by name.
pub fn declarations(text: &str) -> Vec<(String, Expression)> {
    let mut out = Vec::new();
    for (keyword, opening) in [("type ", "="), ("interface ", "")] {
        for line_start in starts_of_lines(text) {
            let line = line_start.trim_start_matches([' ', '\t']);
            let line = line.strip_prefix("export ").unwrap_or(line);
            let Some(rest) = line.strip_prefix(keyword) else { continue };
            let name: String = rest.chars().take_while(|c| is_word(*c)).collect();
            let rest = rest.strip_prefix(name.as_str()).unwrap_or(rest).trim_start();
            let Some(rest) = rest.strip_prefix(opening) else { continue };
            if let Some(expression) = Parser::new(rest).expression(0) {
                out.push((name, expression));
            }
        }
    }
    out
}

/// The keys of an object whose values are types, if a text is nothing else.
pub fn object(text: &str) -> Option<Vec<(String, Expression)>> {
    let mut parser = Parser::new(text);
    match parser.expression(0)? {
        Expression::Object(keys) if parser.rest.trim().is_empty() => Some(keys),
        _ => None,
    }
}

/// The types that calls name for their results, in order.
pub fn results(text: &str) -> Vec<Expression> {
    let mut found: Vec<(usize, Expression)> = Vec::new();
    for call in CALLS {
        for (at, _) in text.match_indices(call) {
            let rest = text.get(at.saturating_add(call.len())..).unwrap_or_default();
            found.extend(Parser::new(rest).expression(0).map(|expression| (at, expression)));
        }
    }
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, expression)| expression).collect()
}

fn starts_of_lines(text: &str) -> impl Iterator<Item = &str> {
    let behind = text.match_indices('\n').filter_map(|(at, _)| text.get(at.saturating_add(1)..));
    std::iter::once(text).chain(behind)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$' | '.')
}

/// Reads one type from the beginning of a text.
struct Parser<'t> {
    rest: &'t str,
}

impl<'t> Parser<'t> {
    fn new(rest: &'t str) -> Self {
        Self { rest }
    }

    /// Leaves out white space and comments.
    fn space(&mut self) {
        loop {
            self.rest = self.rest.trim_start();
            if let Some(comment) = self.rest.strip_prefix("//") {
                self.rest = comment.split_once('\n').map_or("", |(_, rest)| rest);
            } else if let Some(comment) = self.rest.strip_prefix("/*") {
                self.rest = comment.split_once("*/").map_or("", |(_, rest)| rest);
            } else {
                return;
            }
        }
    }

    fn eat(&mut self, token: &str) -> bool {
        self.space();
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn word(&mut self) -> Option<&'t str> {
        self.space();
        let end = self.rest.find(|c: char| !is_word(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        (!word.is_empty()).then_some(word)
    }

    /// A text in quotes.
    fn quoted(&mut self) -> Option<&'t str> {
        self.space();
        let quote = self.rest.chars().next().filter(|c| matches!(c, '\'' | '"' | '`'))?;
        let (text, rest) = self.rest.get(1..)?.split_once(quote)?;
        self.rest = rest;
        Some(text)
    }

    fn expression(&mut self, depth: usize) -> Option<Expression> {
        if depth > MAX_DEPTH {
            return None;
        }
        self.eat("|");
        let mut parts = vec![self.listed(depth)?];
        while self.eat("|") {
            parts.push(self.listed(depth)?);
        }
        if self.eat("&") {
            // Several types at once: the first is as good as the rest.
            self.expression(depth.saturating_add(1))?;
        }
        match (parts.pop(), parts.is_empty()) {
            (Some(only), true) => Some(only),
            (Some(last), false) => {
                parts.push(last);
                Some(Expression::Union(parts))
            }
            (None, _) => None,
        }
    }

    /// A type with as many pairs of brackets behind it as there are.
    fn listed(&mut self, depth: usize) -> Option<Expression> {
        let mut made = self.single(depth)?;
        while self.rest.trim_start().starts_with("[]") {
            self.eat("[]");
            made = Expression::List(Box::new(made));
        }
        Some(made)
    }

    fn single(&mut self, depth: usize) -> Option<Expression> {
        let inner = depth.saturating_add(1);
        if self.eat("(") {
            let made = self.expression(inner)?;
            return self.eat(")").then_some(made);
        }
        if self.eat("{") {
            return self.object(inner);
        }
        if self.eat("[") {
            // A tuple is a list of whatever.
            while !self.eat("]") {
                self.expression(inner)?;
                self.eat(",");
            }
            return Some(Expression::List(Box::new(Expression::Name("unknown".to_owned()))));
        }
        if self.quoted().is_some() {
            return Some(Expression::Text);
        }
        let name = self.word()?.to_owned();
        if !self.rest.starts_with('<') {
            return Some(Expression::Name(name));
        }
        self.eat("<");
        let mut arguments = Vec::new();
        while !self.eat(">") {
            arguments.push(self.expression(inner)?);
            self.eat(",");
        }
        Some(match (name.as_str(), arguments.pop()) {
            ("Array" | "ReadonlyArray", Some(item)) => Expression::List(Box::new(item)),
            ("Partial" | "Required" | "Readonly", Some(of)) => of,
            ("Record" | "Map", Some(value)) => Expression::Map(Box::new(value)),
            _ => Expression::Name(name),
        })
    }

    /// The keys of an object whose brace is open.
    fn object(&mut self, depth: usize) -> Option<Expression> {
        let mut keys = Vec::new();
        let mut any = None;
        while !self.eat("}") {
            if self.eat(",") || self.eat(";") {
                continue;
            }
            let index = self.eat("[");
            let key = match self.quoted() {
                Some(key) => key,
                None => self.word()?,
            };
            if index {
                // `[key: string]: T`
                let (_, rest) = self.rest.split_once(']')?;
                self.rest = rest;
            }
            self.eat("?");
            if !self.eat(":") {
                return None;
            }
            let value = self.expression(depth)?;
            if index {
                any = Some(value);
            } else {
                keys.push((key.to_owned(), value));
            }
        }
        Some(match any {
            Some(value) if keys.is_empty() => Expression::Map(Box::new(value)),
            _ => Expression::Object(keys),
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn name(name: &str) -> Expression {
        Expression::Name(name.to_owned())
    }

    #[test]
    fn declarations_are_read() {
        let text = "
            export type Tree = {
              id: number // its number
              'top.leaf'?: string | null;
              apples: Apple[],
              kind: 'old' | 'young'
              sizes: Array<[number, number]>
              any: Record<string, unknown>
              others: { [key: string]: boolean }
            }
            interface Apple { weight: (number | null)[] }
            type Broken = { a b }
        ";
        let found = declarations(text);
        let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["Tree", "Apple"]);
        let list = |item: Expression| Expression::List(Box::new(item));
        assert_eq!(
            found.first().unwrap().1,
            Expression::Object(vec![
                ("id".to_owned(), name("number")),
                ("top.leaf".to_owned(), Expression::Union(vec![name("string"), name("null")])),
                ("apples".to_owned(), list(name("Apple"))),
                ("kind".to_owned(), Expression::Union(vec![Expression::Text, Expression::Text])),
                ("sizes".to_owned(), list(list(name("unknown")))),
                ("any".to_owned(), Expression::Map(Box::new(name("unknown")))),
                ("others".to_owned(), Expression::Map(Box::new(name("boolean")))),
            ])
        );
    }

    #[test]
    fn calls_name_their_results() {
        let text = "await $b24.actions.v2.call.make<{ ok: boolean }>({}); other.callMethod<Tree[]>('x')";
        let found = results(text);
        assert_eq!(
            found,
            [
                Expression::Object(vec![("ok".to_owned(), name("boolean"))]),
                Expression::List(Box::new(name("Tree")))
            ]
        );
        assert_eq!(results("make<{ a: "), []);
        assert_eq!(results(&format!("make<{}", "(".repeat(1000))), []);
    }
}
