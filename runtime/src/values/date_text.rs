//! The forms in which the portal writes dates and times.
//!
//! | form | example |
//! |---|---|
//! | ISO 8601, with or without time, seconds, fraction and offset | `2024-05-28T10:00:00+03:00`, `2024-06-14` |
//! | the same with a space | `2025-07-14 08:47:19` |
//! | day first, with points | `16.03.2026 00:00:00`, `11.11.2001` |
//! | slashes, with or without a half of the day | `11/12/2021 08:39:53 pm`, `12/24/2024` |
//! | seconds since 1970 | `1774965918` |

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::Offset;

use super::DateError;

/// What a text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// A day, with a time and its offset from UTC where the text has them.
    Local(Date, Option<Time>, Option<Offset>),
    /// A moment.
    Moment(Timestamp),
}

/// What stands first in a date with slashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slashes {
    MonthFirst,
    DayFirst,
}

/// Reads a text in any of the forms above.
pub(super) fn parse(text: &str, slashes: Slashes) -> Result<Written, DateError> {
    let text = text.trim();
    if let Some(moment) = seconds(text) {
        return moment.map(Written::Moment);
    }
    let mut rest = Rest(text);
    let date = date(&mut rest, slashes).ok_or(DateError::Form)?;
    if rest.0.is_empty() {
        return Ok(Written::Local(date?, None, None));
    }
    if !rest.skip('T') && !rest.skip('t') && !rest.spaces() {
        return Err(DateError::Form);
    }
    let time = time(&mut rest).ok_or(DateError::Form)?;
    rest.spaces();
    let offset = if rest.0.is_empty() { None } else { Some(offset(&mut rest).ok_or(DateError::Form)?) };
    if !rest.0.is_empty() {
        return Err(DateError::Form);
    }
    Ok(Written::Local(date?, Some(time?), offset.transpose()?))
}

/// Seconds since 1970. Fewer digits than nine, which is a day in 1973, are some other number.
fn seconds(text: &str) -> Option<Result<Timestamp, DateError>> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !(9..=11).contains(&whole.len()) || !digits(whole) || !digits(fraction) {
        return None;
    }
    let moment = Timestamp::new(whole.parse().ok()?, nanoseconds(fraction)?);
    Some(moment.map_err(|_| DateError::NoSuchTime))
}

fn date(rest: &mut Rest<'_>, slashes: Slashes) -> Option<Result<Date, DateError>> {
    let first = rest.digits(1, 4)?;
    let (year, month, day) = if first.len() == 4 && rest.skip('-') {
        let month = rest.digits(1, 2)?;
        (first, month, rest.after('-')?.digits(1, 2)?)
    } else if first.len() <= 2 && rest.skip('.') {
        let month = rest.digits(1, 2)?;
        (rest.after('.')?.digits(4, 4)?, month, first)
    } else if first.len() <= 2 && rest.skip('/') {
        let second = rest.digits(1, 2)?;
        let year = rest.after('/')?.digits(4, 4)?;
        match slashes {
            Slashes::MonthFirst => (year, first, second),
            Slashes::DayFirst => (year, second, first),
        }
    } else {
        return None;
    };
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    Some(date.map_err(|_| DateError::NoSuchTime))
}

fn time(rest: &mut Rest<'_>) -> Option<Result<Time, DateError>> {
    let mut hour: i8 = rest.digits(1, 2)?.parse().ok()?;
    let minute = rest.after(':')?.digits(2, 2)?.parse().ok()?;
    let (mut second, mut fraction) = (0, 0);
    if rest.skip(':') {
        second = rest.digits(2, 2)?.parse().ok()?;
        if rest.skip('.') {
            fraction = nanoseconds(rest.digits(1, usize::MAX)?)?;
        }
    }
    if let Some(afternoon) = half(rest) {
        if !(1..=12).contains(&hour) {
            return Some(Err(DateError::NoSuchTime));
        }
        hour = hour % 12 + if afternoon { 12 } else { 0 };
    }
    Some(Time::new(hour, minute, second, fraction).map_err(|_| DateError::NoSuchTime))
}

/// The half of the day: whether it is the second one.
fn half(rest: &mut Rest<'_>) -> Option<bool> {
    let (word, after) = rest.0.trim_start().split_at_checked(2)?;
    let afternoon = word.eq_ignore_ascii_case("pm");
    (afternoon || word.eq_ignore_ascii_case("am")).then(|| {
        rest.0 = after;
        afternoon
    })
}

fn offset(rest: &mut Rest<'_>) -> Option<Result<Offset, DateError>> {
    if rest.skip('Z') || rest.skip('z') {
        return Some(Ok(Offset::UTC));
    }
    let sign = if rest.skip('+') { 1 } else { rest.after('-').map(|_| -1)? };
    let digits = rest.digits(2, 4)?;
    let (hours, minutes) = digits.split_at_checked(2)?;
    let minutes = match minutes.len() {
        0 if rest.skip(':') => rest.digits(2, 2)?,
        0 => "0",
        2 => minutes,
        _ => return None,
    };
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    if minutes > 59 {
        return Some(Err(DateError::NoSuchTime));
    }
    let seconds = sign * (hours * 3600 + minutes * 60);
    Some(Offset::from_seconds(seconds).map_err(|_| DateError::NoSuchTime))
}

/// Digits after the point of seconds; what is below a nanosecond is dropped.
fn nanoseconds(digits: &str) -> Option<i32> {
    digits.chars().chain(std::iter::repeat('0')).take(9).try_fold(0, |sum: i32, digit| {
        sum.checked_mul(10)?.checked_add(i32::try_from(digit.to_digit(10)?).ok()?)
    })
}

/// What of a text is not read yet.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn skip(&mut self, c: char) -> bool {
        let after = self.0.strip_prefix(c);
        self.0 = after.unwrap_or(self.0);
        after.is_some()
    }

    fn after(&mut self, c: char) -> Option<&mut Self> {
        if self.skip(c) { Some(self) } else { None }
    }

    /// Whether there were spaces.
    fn spaces(&mut self) -> bool {
        let after = self.0.trim_start_matches(' ');
        let any = after.len() < self.0.len();
        self.0 = after;
        any
    }

    /// All digits that come next, if they are so many.
    fn digits(&mut self, least: usize, most: usize) -> Option<&'a str> {
        let count = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, after) = self.0.split_at_checked(count)?;
        (least..=most).contains(&count).then(|| {
            self.0 = after;
            digits
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(text: &str, slashes: Slashes) -> String {
        match parse(text, slashes) {
            Ok(Written::Moment(moment)) => moment.to_string(),
            Ok(Written::Local(date, time, offset)) => {
                let time = time.map(|time| format!("T{time}")).unwrap_or_default();
                let offset = offset.map(|offset| format!("[{offset}]")).unwrap_or_default();
                format!("{date}{time}{offset}")
            }
            Err(error) => format!("{error:?}"),
        }
    }

    #[test]
    fn every_documented_form() {
        for (text, read) in [
            ("2024-05-28T10:00:00+03:00", "2024-05-28T10:00:00[+03]"),
            ("2026-04-20T12:00:00Z", "2026-04-20T12:00:00[+00]"),
            ("2026-01-12T14:30:00.000000+00:00", "2026-01-12T14:30:00[+00]"),
            ("2026-01-12T14:30:00.25-0330", "2026-01-12T14:30:00.25[-03:30]"),
            ("2024-10-21T10:00:00", "2024-10-21T10:00:00"),
            ("2024-10-21T10:00", "2024-10-21T10:00:00"),
            ("2025-07-14 08:47:19", "2025-07-14T08:47:19"),
            ("2025-07-14 08:47:19 +03", "2025-07-14T08:47:19[+03]"),
            ("2024-06-14", "2024-06-14"),
            ("16.03.2026 00:00:00", "2026-03-16T00:00:00"),
            ("11.11.2001", "2001-11-11"),
            ("11/12/2021 08:39:53 pm", "2021-11-12T20:39:53"),
            ("12/08/2021 12:23:37 am", "2021-12-08T00:23:37"),
            ("03/19/2020 01:07:39 PM", "2020-03-19T13:07:39"),
            ("03/16/2026 00:00:00", "2026-03-16T00:00:00"),
            ("12/24/2024", "2024-12-24"),
            (" 1774965918 ", "2026-03-31T14:05:18Z"),
            ("1757424671.509725", "2025-09-09T13:31:11.509725Z"),
        ] {
            assert_eq!(shown(text, Slashes::MonthFirst), read, "{text}");
        }
        assert_eq!(shown("24/12/2024", Slashes::DayFirst), "2024-12-24");
        assert_eq!(shown("16.03.2026", Slashes::DayFirst), "2026-03-16");
    }

    #[test]
    fn what_is_no_date() {
        for (text, error) in [
            ("", "Form"),
            ("soon", "Form"),
            ("32400", "Form"),
            ("20240614", "Form"),
            ("177496591812", "Form"),
            ("2024-06", "Form"),
            ("2024-06-14T", "Form"),
            ("2024-06-14 10", "Form"),
            ("2024-06-14T10:00:00+", "Form"),
            ("2024-06-14T10:00:00+03:", "Form"),
            ("2024-06-14T10:00:00+3:00", "Form"),
            ("2024-06-14T10:00:00+033", "Form"),
            ("2024-06-14T10:00:00+0300:00", "Form"),
            ("2024-06-14T10:00:00+03:00 or so", "Form"),
            ("2024-06-14x", "Form"),
            ("11/28/2024;12/05/2024", "Form"),
            ("1.2.24", "Form"),
            ("２０２４-06-14", "Form"),
            ("0000-00-00 00:00:00", "NoSuchTime"),
            ("2024-02-30", "NoSuchTime"),
            ("24/12/2024", "NoSuchTime"),
            ("2024-06-14T25:00:00", "NoSuchTime"),
            ("12/08/2021 13:23:37 pm", "NoSuchTime"),
            ("2024-06-14T10:00:00+99:00", "NoSuchTime"),
            ("2024-06-14T10:00:00+03:60", "NoSuchTime"),
        ] {
            assert_eq!(shown(text, Slashes::MonthFirst), error, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC*", date in "[0-9TtZz:+./ apm-]{0,30}") {
            let _ = parse(&text, Slashes::MonthFirst);
            let _ = parse(&date, Slashes::DayFirst);
        }

        #[test]
        fn every_form_of_one_time_says_the_same(seconds in -62_000_000_000_i64..250_000_000_000, ahead in -14..14_i8) {
            let offset = Offset::constant(ahead);
            let time = offset.to_datetime(Timestamp::from_second(seconds).unwrap());
            let local = Written::Local(time.date(), Some(time.time()), None);
            for form in ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S", "%d.%m.%Y %H:%M:%S", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %I:%M:%S %P", "%m/%d/%Y %-I:%M:%S%p"] {
                prop_assert_eq!(parse(&time.strftime(form).to_string(), Slashes::MonthFirst), Ok(local));
            }
            let exact = offset.to_time_zone().to_zoned(time).unwrap().strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
            prop_assert_eq!(parse(&exact, Slashes::MonthFirst), Ok(Written::Local(time.date(), Some(time.time()), Some(offset))));
        }
    }
}
