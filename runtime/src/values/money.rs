//! Amounts of money.

use std::fmt;

use serde_json::{Number, Value};

/// An amount with its currency, as custom fields of type `money` hold it: `"100.50|USD"`.
///
/// The amount stays a decimal text, so none of it is lost in floating point.
///
/// ```
/// use bitrix24_runtime::{Money, Params};
///
/// let price: Money = "1250.50|EUR".parse()?;
/// assert_eq!((price.amount(), price.currency()), ("1250.50", "EUR"));
/// assert_eq!(price.units(2), Some(125_050), "in cents");
///
/// let params = Params::new().set("UF_CRM_1", Money::from_units(99_990, 2, "USD"));
/// assert_eq!(params.into_value().to_string(), r#"{"UF_CRM_1":"999.90|USD"}"#);
/// # Ok::<(), bitrix24_runtime::MoneyError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Money {
    amount: String,
    currency: String,
}

/// A text that is no amount of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoneyError {
    /// The amount is no decimal number in plain digits.
    Amount,
    /// The currency is not made of letters and digits.
    Currency,
}

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Amount => "the amount of money is no decimal number such as 100.50",
            Self::Currency => "the currency is no code such as USD",
        })
    }
}

impl std::error::Error for MoneyError {}

impl Money {
    /// An amount, such as `100.50`, in a currency. Without a currency the portal takes its own.
    ///
    /// # Errors
    /// The amount is no decimal number, or the currency no code.
    pub fn new(amount: &str, currency: &str) -> Result<Self, MoneyError> {
        let (amount, currency) = (amount.trim(), currency.trim());
        let digits = amount.strip_prefix('-').unwrap_or(amount);
        let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(whole) || !plain(part) {
            return Err(MoneyError::Amount);
        }
        if !currency.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(MoneyError::Currency);
        }
        Ok(Self { amount: amount.to_owned(), currency: currency.to_owned() })
    }

    /// So many units of a currency of which `10^digits` make one whole: cents, for `digits` 2.
    #[must_use]
    pub fn from_units(units: i64, digits: u8, currency: impl Into<String>) -> Self {
        let sign = if units < 0 { "-" } else { "" };
        let places = usize::from(digits);
        let all = format!("{:0>width$}", units.unsigned_abs(), width = places + 1);
        let (whole, part) = all.split_at_checked(all.len().saturating_sub(places)).unwrap_or((&all, ""));
        let point = if part.is_empty() { "" } else { "." };
        Self { amount: format!("{sign}{whole}{point}{part}"), currency: currency.into() }
    }

    /// The amount, in plain digits with a decimal point.
    #[must_use]
    pub fn amount(&self) -> &str {
        &self.amount
    }

    /// The code of the currency; empty for the portal's own.
    #[must_use]
    pub fn currency(&self) -> &str {
        &self.currency
    }

    /// The amount in units of which `10^digits` make one whole, cents for `digits` 2. `None` if there is a part of a
    /// unit, or if there are more units than fit.
    #[must_use]
    pub fn units(&self, digits: u8) -> Option<i64> {
        let (negative, plain) = match self.amount.strip_prefix('-') {
            Some(plain) => (true, plain),
            None => (false, self.amount.as_str()),
        };
        let (whole, part) = plain.split_once('.').unwrap_or((plain, ""));
        let part = part.trim_end_matches('0');
        let zeros = usize::from(digits).checked_sub(part.len())?;
        let digits = whole.chars().chain(part.chars()).chain(std::iter::repeat_n('0', zeros));
        digits.into_iter().try_fold(0_i64, |sum, digit| {
            let digit = i64::from(digit.to_digit(10)?);
            // Below zero there is one number more than above.
            let sum = sum.checked_mul(10)?;
            if negative { sum.checked_sub(digit) } else { sum.checked_add(digit) }
        })
    }

    /// Reads `"100|USD"`, or an amount without a currency, be it a text or a number.
    #[must_use]
    pub fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => text.parse().ok(),
            Value::Number(number) => Self::new(&plain(number)?, "").ok(),
            _ => None,
        }
    }
}

/// A number in plain digits, if JSON has it in such.
fn plain(number: &Number) -> Option<String> {
    let text = number.to_string();
    (!text.contains(['e', 'E'])).then_some(text)
}

/// Reads `100|USD`, or an amount without a currency.
impl std::str::FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let (amount, currency) = text.split_once('|').unwrap_or((text, ""));
        Self::new(amount, currency)
    }
}

/// `100|USD`, or the amount alone if there is no currency.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.amount)?;
        if self.currency.is_empty() { Ok(()) } else { write!(f, "|{}", self.currency) }
    }
}

impl From<Money> for Value {
    fn from(money: Money) -> Self {
        Self::String(money.to_string())
    }
}

impl From<Money> for String {
    fn from(money: Money) -> Self {
        money.to_string()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn amounts_of_all_forms() {
        for (value, read) in [
            (json!("300|USD"), Some(("300", "USD"))),
            (json!("-0.50|RUB"), Some(("-0.50", "RUB"))),
            (json!(" 12 | EUR "), Some(("12", "EUR"))),
            (json!("12.5"), Some(("12.5", ""))),
            (json!(12), Some(("12", ""))),
            (json!(0.1), Some(("0.1", ""))),
            (json!("|USD"), None),
            (json!("12,5|USD"), None),
            (json!("1e3|USD"), None),
            (json!("12.|USD"), None),
            (json!("12|U$D"), None),
            (json!("1|USD|x"), None),
            (json!(1e30), None),
            (json!(""), None),
            (json!(null), None),
        ] {
            let money = Money::from_value(&value);
            assert_eq!(money.as_ref().map(|money| (money.amount(), money.currency())), read, "{value}");
        }
    }

    #[test]
    fn units_are_exact() {
        let money = |amount: &str| Money::new(amount, "").unwrap();
        for (amount, units) in [
            ("0.1", Some(10)),
            ("12.50000", Some(1250)),
            ("-12.05", Some(-1205)),
            ("007", Some(700)),
            ("0.001", None),
            ("92233720368547758.07", Some(i64::MAX)),
            ("-92233720368547758.08", Some(i64::MIN)),
            ("92233720368547758.08", None),
        ] {
            assert_eq!(money(amount).units(2), units, "{amount}");
        }
        assert_eq!(Money::from_units(5, 0, "JPY").to_string(), "5|JPY");
        assert_eq!(Money::from_units(-5, 3, "KWD").to_string(), "-0.005|KWD");
        assert_eq!(Money::from_units(i64::MIN, 2, "").amount(), "-92233720368547758.08");
    }

    proptest! {
        #[test]
        fn units_come_back(units: i64, digits in 0..20_u8, currency in "[A-Z]{3}") {
            let money = Money::from_units(units, digits, currency);
            prop_assert_eq!(money.units(digits), Some(units));
            prop_assert_eq!(money.to_string().parse::<Money>(), Ok(money));
        }

        #[test]
        fn any_text_is_money_or_not(text in "\\PC*") {
            if let Ok(money) = text.parse::<Money>() {
                let _ = money.units(2);
                prop_assert_eq!(money.to_string().parse::<Money>(), Ok(money));
            }
        }
    }
}
