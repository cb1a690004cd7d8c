//! How a portal's database compares: numbers as numbers, dates as moments, texts without case.

use std::cmp::Ordering;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;
use serde_json::Value;

use crate::php;

/// A value that others are compared with.
#[derive(Debug, Clone)]
pub(crate) struct Operand {
    text: String,
    number: Option<f64>,
    moment: Option<Timestamp>,
}

impl Operand {
    pub fn new(value: &Value) -> Self {
        let text = php::text(value).to_lowercase();
        Self { number: number(value), moment: moment(&text), text }
    }

    /// Whether it stands for nothing.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The text in lower case.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How another one stands to this one.
    pub fn against(&self, other: &Self) -> Ordering {
        if let Some((own, other)) = self.number.zip(other.number) {
            return other.total_cmp(&own);
        }
        match self.moment.zip(other.moment) {
            Some((own, other)) => other.cmp(&own),
            None => other.text.cmp(&self.text),
        }
    }

    /// How a value stands to this one.
    pub fn compare(&self, value: &Value) -> Ordering {
        if let Some((own, other)) = self.number.zip(number(value)) {
            return other.total_cmp(&own);
        }
        if let Value::Bool(flag) = value {
            return flag.cmp(&matches!(self.text.as_str(), "1" | "y" | "true"));
        }
        let text = php::text(value);
        if let Some((own, other)) = self.moment.zip(moment(&text)) {
            return other.cmp(&own);
        }
        text.to_lowercase().as_str().cmp(&self.text)
    }
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) if text.starts_with(|c: char| c.is_ascii_digit() || c == '-') => {
            text.parse().ok()
        }
        _ => None,
    }
}

/// A moment in one of the forms in which portals take dates.
pub(crate) fn moment(text: &str) -> Option<Timestamp> {
    if text.len() < 10 || !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let upper = text.to_uppercase();
    if let Ok(moment) = upper.parse::<Timestamp>() {
        return Some(moment);
    }
    let civil = upper.parse::<DateTime>().ok().or_else(|| {
        let forms = ["%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M"];
        let day = || jiff::civil::Date::strptime("%d.%m.%Y", &upper).ok().map(DateTime::from);
        forms.iter().find_map(|form| DateTime::strptime(form, &upper).ok()).or_else(day)
    })?;
    Offset::constant(2).to_timestamp(civil).ok()
}

/// Whether a text fits a pattern of SQL's `LIKE`; both in lower case.
pub(crate) fn like(text: &str, pattern: &str) -> bool {
    let mut rest = text;
    let mut parts = pattern.split('%').peekable();
    let mut first = true;
    while let Some(part) = parts.next() {
        let last = parts.peek().is_none();
        rest = match (first, last) {
            (true, true) => return rest == part,
            (true, false) => match rest.strip_prefix(part) {
                Some(rest) => rest,
                None => return false,
            },
            (false, true) => return rest.ends_with(part),
            (false, false) => match rest.split_once(part) {
                Some((_, rest)) => rest,
                None => return false,
            },
        };
        first = false;
    }
    true
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_compare_as_what_they_are() {
        for (left, right, order) in [
            (json!("10"), json!(9), Ordering::Greater),
            (json!("b"), json!("A"), Ordering::Greater),
            (json!("2026-03-01T10:00:00+02:00"), json!("2026-03-01T09:00:00+01:00"), Ordering::Equal),
            (json!("2026-03-01"), json!("02.03.2026"), Ordering::Less),
            (json!(true), json!("Y"), Ordering::Equal),
            (json!("16.03.2026 09:30:00"), json!("2026-03-16 09:30:00"), Ordering::Equal),
        ] {
            assert_eq!(Operand::new(&right).compare(&left), order, "{left} {right}");
        }
    }

    #[test]
    fn patterns_fit() {
        for (text, pattern, fits) in [
            ("deal 5", "deal%", true),
            ("deal 5", "%5", true),
            ("deal 5", "d%l%5", true),
            ("deal 5", "deal", false),
            ("aba", "%ab%ba%", false),
            ("", "%", true),
        ] {
            assert_eq!(like(text, pattern), fits, "{text} {pattern}");
        }
    }
}
