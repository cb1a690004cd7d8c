//! Dates with a time.

use std::fmt;

use jiff::civil;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};

use super::date_text::{Slashes, Written, parse};
use super::{Date, DateError, around_text};

/// A date with a time, as the portal writes it or is to read it.
///
/// The documented form is ISO 8601 with an offset from UTC, yet methods write others too, some in the format that the
/// portal's users see. The text is kept whatever it says, and is only read when it is asked for a date. So no answer
/// is unreadable for a date, and nothing of it is lost.
///
/// ```
/// use bitrix24_runtime::DateTime;
/// use bitrix24_runtime::jiff::{civil, Timestamp};
///
/// let created = DateTime::from("2024-05-28T10:00:00+03:00");
/// assert_eq!(created.timestamp()?, "2024-05-28T07:00:00Z".parse::<Timestamp>()?);
///
/// let local = DateTime::from("16.03.2026 09:30:00");
/// assert_eq!(local.civil()?, civil::date(2026, 3, 16).at(9, 30, 0, 0));
/// assert!(local.timestamp().is_err(), "it has no offset");
///
/// // To send a moment.
/// assert_eq!(DateTime::from(created.timestamp()?).as_str(), "2024-05-28T07:00:00+00:00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Two are equal if their texts are: to compare moments, compare what [`timestamp`](Self::timestamp) gives.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DateTime(String);

around_text!(DateTime, "a date");

/// What is written: ISO 8601 in full seconds, as the documentation asks for.
const LOCAL: &str = "%Y-%m-%dT%H:%M:%S";
const WITH_OFFSET: &str = "%Y-%m-%dT%H:%M:%S%:z";

impl DateTime {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The moment.
    ///
    /// # Errors
    /// [`DateError::NoOffset`] if the text has no offset from UTC: give the time zone of the portal to
    /// [`zoned_in`](Self::zoned_in). Else the text is no date.
    pub fn timestamp(&self) -> Result<Timestamp, DateError> {
        self.zoned().map(|zoned| zoned.timestamp())
    }

    /// The moment with the offset from UTC that the text gives.
    ///
    /// # Errors
    /// As of [`timestamp`](Self::timestamp).
    pub fn zoned(&self) -> Result<Zoned, DateError> {
        let (local, offset) = self.read(Slashes::MonthFirst)?;
        zoned(local, offset.ok_or(DateError::NoOffset)?.to_time_zone())
    }

    /// The moment; where the text has no offset from UTC, in this time zone.
    ///
    /// # Errors
    /// The text is no date.
    pub fn zoned_in(&self, zone: TimeZone) -> Result<Zoned, DateError> {
        let (local, offset) = self.read(Slashes::MonthFirst)?;
        zoned(local, offset.map_or(zone, Offset::to_time_zone))
    }

    /// Date and time as they are written, whatever the offset. A date alone is the beginning of its day, and seconds
    /// since 1970 are in UTC.
    ///
    /// With slashes (`11/12/2021`) the month stands first, as in all documented examples; see
    /// [`civil_day_first`](Self::civil_day_first).
    ///
    /// # Errors
    /// The text is no date.
    pub fn civil(&self) -> Result<civil::DateTime, DateError> {
        self.read(Slashes::MonthFirst).map(|(local, _)| local)
    }

    /// As [`civil`](Self::civil), for portals whose format of dates has slashes with the day first.
    ///
    /// # Errors
    /// The text is no date.
    pub fn civil_day_first(&self) -> Result<civil::DateTime, DateError> {
        self.read(Slashes::DayFirst).map(|(local, _)| local)
    }

    /// The day as it is written.
    ///
    /// # Errors
    /// The text is no date.
    pub fn date(&self) -> Result<civil::Date, DateError> {
        self.civil().map(civil::DateTime::date)
    }

    fn read(&self, slashes: Slashes) -> Result<(civil::DateTime, Option<Offset>), DateError> {
        Ok(match parse(&self.0, slashes)? {
            Written::Local(date, time, offset) => {
                (date.to_datetime(time.unwrap_or(civil::Time::midnight())), offset)
            }
            Written::Moment(moment) => (Offset::UTC.to_datetime(moment), Some(Offset::UTC)),
        })
    }
}

fn zoned(local: civil::DateTime, zone: TimeZone) -> Result<Zoned, DateError> {
    local.to_zoned(zone).map_err(|_| DateError::NoSuchTime)
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<DateTime> for String {
    fn from(date: DateTime) -> Self {
        date.0
    }
}

/// In UTC. Parts of a second are dropped.
impl From<Timestamp> for DateTime {
    fn from(moment: Timestamp) -> Self {
        moment.to_zoned(TimeZone::UTC).into()
    }
}

/// With its offset. Parts of a second are dropped.
impl From<Zoned> for DateTime {
    fn from(moment: Zoned) -> Self {
        Self::from(&moment)
    }
}

/// With its offset. Parts of a second are dropped.
impl From<&Zoned> for DateTime {
    fn from(moment: &Zoned) -> Self {
        Self(moment.strftime(WITH_OFFSET).to_string())
    }
}

/// Without an offset: the portal takes it in its own time zone. Parts of a second are dropped.
impl From<civil::DateTime> for DateTime {
    fn from(local: civil::DateTime) -> Self {
        Self(local.strftime(LOCAL).to_string())
    }
}

/// The date alone.
impl From<civil::Date> for DateTime {
    fn from(date: civil::Date) -> Self {
        Date::from(date).into()
    }
}

impl From<Date> for DateTime {
    fn from(date: Date) -> Self {
        Self(date.into())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::{from_value, into_value};

    #[test]
    fn a_moment_needs_an_offset() {
        let with = DateTime::from("2024-05-28T10:00:00+03:00");
        assert_eq!(with.timestamp().unwrap().to_string(), "2024-05-28T07:00:00Z");
        assert_eq!(with.zoned().unwrap().to_string(), "2024-05-28T10:00:00+03:00[+03:00]");
        assert_eq!(with.zoned_in(TimeZone::UTC).unwrap(), with.zoned().unwrap());
        assert_eq!(with.civil().unwrap(), date(2024, 5, 28).at(10, 0, 0, 0));
        assert_eq!(with.date().unwrap(), date(2024, 5, 28));

        let without = DateTime::from("16.03.2026 00:30:00");
        assert_eq!(without.timestamp(), Err(DateError::NoOffset));
        let zone = TimeZone::fixed(Offset::constant(2));
        assert_eq!(without.zoned_in(zone).unwrap().timestamp().to_string(), "2026-03-15T22:30:00Z");

        let seconds = from_value::<DateTime>(json!(1_774_965_918)).unwrap();
        assert_eq!(seconds.timestamp().unwrap().as_second(), 1_774_965_918);
        assert_eq!(DateTime::from("2024-06-14").civil().unwrap(), date(2024, 6, 14).at(0, 0, 0, 0));
        assert_eq!(DateTime::from("24/12/2024").civil(), Err(DateError::NoSuchTime));
        assert_eq!(DateTime::from("24/12/2024").civil_day_first().unwrap().date(), date(2024, 12, 24));
        // The largest that can be written, and a moment beyond what can be reckoned.
        assert_eq!(DateTime::from("9999-12-31T23:59:59-23:00").timestamp(), Err(DateError::NoSuchTime));
    }

    #[test]
    fn what_is_sent_is_iso_with_an_offset() {
        let moment: Timestamp = "2024-05-28T07:00:00.9Z".parse().unwrap();
        let zoned = moment.to_zoned(TimeZone::fixed(Offset::from_seconds(-12_600).unwrap()));
        for (sent, text) in [
            (DateTime::from(moment), "2024-05-28T07:00:00+00:00"),
            (DateTime::from(&zoned), "2024-05-28T03:30:00-03:30"),
            (DateTime::from(zoned), "2024-05-28T03:30:00-03:30"),
            (DateTime::from(date(2024, 5, 28).at(10, 0, 5, 0)), "2024-05-28T10:00:05"),
            (DateTime::from(date(2024, 5, 28)), "2024-05-28"),
            (DateTime::from("tomorrow"), "tomorrow"),
        ] {
            assert_eq!(into_value(sent), json!(text));
        }
    }

    #[test]
    fn nothing_is_no_date_and_any_text_is_kept() {
        for nothing in [json!(""), json!(false), json!(null)] {
            assert_eq!(from_value::<Option<DateTime>>(nothing).unwrap(), None);
        }
        assert!(from_value::<DateTime>(json!([])).is_err());
        let odd = from_value::<DateTime>(json!("by hand")).unwrap();
        assert_eq!((odd.as_str(), odd.civil()), ("by hand", Err(DateError::Form)));
        assert_eq!(into_value(odd), json!("by hand"));
    }

    proptest! {
        #[test]
        fn the_text_is_kept(text in "\\PC+") {
            let read = from_value::<DateTime>(json!(text)).unwrap();
            let _ = (read.timestamp(), read.zoned_in(TimeZone::UTC), read.civil_day_first());
            prop_assert_eq!(into_value(read), json!(text));
        }

        #[test]
        fn a_moment_that_is_sent_is_the_one_that_is_read(seconds in -62_000_000_000_i64..250_000_000_000) {
            let moment = Timestamp::from_second(seconds).unwrap();
            prop_assert_eq!(DateTime::from(moment).timestamp(), Ok(moment));
        }
    }
}
