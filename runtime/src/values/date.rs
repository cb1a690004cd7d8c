//! Dates without a time.

use std::fmt;

use jiff::{Zoned, civil};

use super::date_text::{Slashes, Written, parse};
use super::{DateError, around_text};

/// A day, as the portal writes it or is to read it.
///
/// The documented form is `2025-12-28`; answers also hold others, some of them with a time. The text is kept whatever
/// it says, and is only read when it is asked for the date.
///
/// ```
/// use bitrix24_runtime::Date;
/// use bitrix24_runtime::jiff::civil;
///
/// assert_eq!(Date::from("11.11.2001").date()?, civil::date(2001, 11, 11));
/// assert_eq!(Date::from(civil::date(2025, 12, 28)).as_str(), "2025-12-28");
/// # Ok::<(), bitrix24_runtime::DateError>(())
/// ```
///
/// Two are equal if their texts are.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Date(String);

around_text!(Date, "a date");

impl Date {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day as it is written, whatever the time and offset beside it.
    ///
    /// With slashes (`12/24/2024`) the month stands first, as in all documented examples; see
    /// [`date_day_first`](Self::date_day_first).
    ///
    /// # Errors
    /// The text is no date.
    pub fn date(&self) -> Result<civil::Date, DateError> {
        self.read(Slashes::MonthFirst)
    }

    /// As [`date`](Self::date), for portals whose format of dates has slashes with the day first.
    ///
    /// # Errors
    /// The text is no date.
    pub fn date_day_first(&self) -> Result<civil::Date, DateError> {
        self.read(Slashes::DayFirst)
    }

    fn read(&self, slashes: Slashes) -> Result<civil::Date, DateError> {
        Ok(match parse(&self.0, slashes)? {
            Written::Local(date, _, _) => date,
            Written::Moment(moment) => jiff::tz::Offset::UTC.to_datetime(moment).date(),
        })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.0
    }
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        Self(date.strftime("%Y-%m-%d").to_string())
    }
}

/// The day, without the time.
impl From<civil::DateTime> for Date {
    fn from(local: civil::DateTime) -> Self {
        local.date().into()
    }
}

/// The day in its time zone, without the time.
impl From<Zoned> for Date {
    fn from(moment: Zoned) -> Self {
        moment.date().into()
    }
}

/// The day in its time zone, without the time.
impl From<&Zoned> for Date {
    fn from(moment: &Zoned) -> Self {
        moment.date().into()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use jiff::civil::date;
    use jiff::tz::{Offset, TimeZone};
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::{from_value, into_value};

    #[test]
    fn the_day_is_that_of_the_text() {
        for text in ["2001-11-12", "2001-11-12T02:00:00+02:00", "12.11.2001", "11/12/2001", "1005523200"] {
            assert_eq!(Date::from(text).date().unwrap(), date(2001, 11, 12), "{text}");
        }
        assert_eq!(Date::from("11/12/2001").date_day_first().unwrap(), date(2001, 12, 11));
        assert_eq!(Date::from("some day").date(), Err(DateError::Form));
        let zone = TimeZone::fixed(Offset::constant(-5));
        let evening = date(2001, 11, 12).at(23, 0, 0, 0).to_zoned(zone).unwrap();
        assert_eq!(Date::from(&evening).as_str(), "2001-11-12");
        assert_eq!(Date::from(evening.datetime()).as_str(), "2001-11-12");
    }

    proptest! {
        #[test]
        fn the_text_is_kept(text in "\\PC+") {
            let read = from_value::<Date>(json!(text)).unwrap();
            let _ = read.date();
            prop_assert_eq!(into_value(read), json!(text));
        }
    }
}
