//! Faults as a command line names them.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use crate::rules::{Fault, On};

/// A fault for some methods: `METHOD=FAULT[,chance=0.1][,times=3][,after=2]`.
///
/// `METHOD` is a name, `crm.*` or `*`. `FAULT` is one of `delay:MS`, `hang-up`, `silence`, `lose-answer`, `cut-body`,
/// `cut-document`, `drip:MS`, `html:STATUS`, `html-after:STATUS` and `error-after:STATUS:CODE`.
///
/// ```
/// use bitrix24_mock::FaultRule;
///
/// let rule: FaultRule = "crm.*=html:502,chance=0.1".parse().unwrap();
/// assert!("crm.*=burn".parse::<FaultRule>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct FaultRule {
    pub(crate) pattern: String,
    fault: Fault,
    chance: Option<f64>,
    times: Option<u64>,
    after: Option<u64>,
}

/// A text that names no fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultTextError {
    what: String,
}

impl fmt::Display for FaultTextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}; write METHOD=FAULT[,chance=0.1][,times=3][,after=2], for example crm.*=html:502",
            self.what
        )
    }
}

impl std::error::Error for FaultTextError {}

impl FaultRule {
    /// Lays the rule down.
    pub(crate) fn lay(self, mut on: On<'_>) {
        if let Some(chance) = self.chance {
            on = on.chance(chance);
        }
        if let Some(times) = self.times {
            on = on.times(times);
        }
        on.after(self.after.unwrap_or_default()).fault(self.fault);
    }
}

impl FromStr for FaultRule {
    type Err = FaultTextError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = |what: String| FaultTextError { what };
        let (pattern, rest) =
            text.split_once('=').ok_or_else(|| error(format!("`{text}` names no fault")))?;
        let mut parts = rest.split(',');
        let named = parts.next().unwrap_or_default();
        let fault = fault(named).ok_or_else(|| error(format!("`{named}` is no fault")))?;
        let mut rule = Self { pattern: pattern.to_owned(), fault, chance: None, times: None, after: None };
        for part in parts {
            let wrong = || error(format!("`{part}` says nothing about a fault"));
            let (name, value) = part.split_once('=').ok_or_else(wrong)?;
            match name {
                "chance" => {
                    let chance = value.parse().ok().filter(|chance| (0.0..=1.0).contains(chance));
                    rule.chance = Some(chance.ok_or_else(wrong)?);
                }
                "times" => rule.times = Some(value.parse().map_err(|_| wrong())?),
                "after" => rule.after = Some(value.parse().map_err(|_| wrong())?),
                _ => return Err(wrong()),
            }
        }
        Ok(rule)
    }
}

fn fault(text: &str) -> Option<Fault> {
    let (name, value) = text.split_once(':').map_or((text, None), |(name, value)| (name, Some(value)));
    let time = || value?.parse().ok().map(Duration::from_millis);
    let status = |value: &str| value.parse::<u16>().ok().filter(|status| (200..600).contains(status));
    Some(match (name, value) {
        ("delay", _) => Fault::Delay(time()?),
        ("drip", _) => Fault::Drip(time()?),
        ("html", Some(value)) => Fault::Html(status(value)?),
        ("html-after", Some(value)) => Fault::HtmlAfter(status(value)?),
        ("error-after", Some(value)) => {
            let (value, code) = value.split_once(':')?;
            Fault::ErrorAfter(status(value)?, code.to_owned())
        }
        ("hang-up", None) => Fault::HangUp,
        ("silence", None) => Fault::Silence,
        ("lose-answer", None) => Fault::LoseAnswer,
        ("cut-body", None) => Fault::CutBody,
        ("cut-document", None) => Fault::CutDocument,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn faults_are_read() {
        let rule: FaultRule = "crm.*=error-after:500:E,chance=0.5,times=3,after=2".parse().unwrap();
        assert_eq!(rule.fault, Fault::ErrorAfter(500, "E".to_owned()));
        assert_eq!(
            (rule.pattern.as_str(), rule.chance, rule.times, rule.after),
            ("crm.*", Some(0.5), Some(3), Some(2))
        );
        for wrong in
            ["", "a", "a=", "a=b", "a=html", "a=html:9", "a=delay:x", "a=silence,chance=2", "a=silence,x=1"]
        {
            let error = wrong.parse::<FaultRule>().unwrap_err().to_string();
            assert!(error.contains("for example"), "{wrong}: {error}");
        }
    }
}
