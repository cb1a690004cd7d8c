//! A result with what came around it.

use std::fmt;

use crate::values::Printed;
use crate::{Conversion, DateTime, Decode, Fields, Map, Mismatch, Object, debug_object};

/// A result with what came around it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Answer<T> {
    /// The result.
    pub result: T,
    /// When and how long the portal worked on it.
    pub time: Option<Time>,
    /// How many rows there are in all, for lists.
    pub total: Option<i64>,
    /// The `start` of the next page; at the end of a list there is none.
    pub next: Option<i64>,
    /// Where the result is not what the method documents; what stood there is in the `extra` of its object. At most
    /// the first hundred.
    pub mismatches: Vec<Mismatch>,
    /// What was read as something else than it is written as: listed where [`ClientBuilder::report_conversions`]
    /// asks for it, at most the first 10,000.
    ///
    /// [`ClientBuilder::report_conversions`]: crate::ClientBuilder::report_conversions
    pub conversions: Vec<Conversion>,
}

/// Without secrets, as generated objects print.
impl<T: Decode + Clone> fmt::Debug for Answer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("result", &Printed(&self.result))
            .field("time", &self.time)
            .field("total", &self.total)
            .field("next", &self.next)
            .field("mismatches", &self.mismatches)
            .field("conversions", &self.conversions)
            .finish()
    }
}

/// When and how long the portal worked on a call. Every number may be missing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Time {
    /// When it began, in seconds since 1970.
    pub start: Option<f64>,
    /// When it ended, in seconds since 1970.
    pub finish: Option<f64>,
    /// The whole of it, in seconds.
    pub duration: Option<f64>,
    /// The method's own share, in seconds.
    pub processing: Option<f64>,
    /// When it began, as a date with time and offset.
    pub date_start: Option<DateTime>,
    /// When it ended, as a date with time and offset.
    pub date_finish: Option<DateTime>,
    /// How many seconds this method has worked lately for this webhook or application.
    pub operating: Option<f64>,
    /// When part of `operating` is forgotten, in seconds since 1970.
    pub operating_reset_at: Option<i64>,
    /// What else came.
    pub extra: Map,
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_object("Time", self, f)
    }
}

impl Object for Time {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.number("start", &mut self.start);
        f.number("finish", &mut self.finish);
        f.number("duration", &mut self.duration);
        f.number("processing", &mut self.processing);
        f.date_time("date_start", &mut self.date_start);
        f.date_time("date_finish", &mut self.date_finish);
        f.number("operating", &mut self.operating);
        f.int("operating_reset_at", &mut self.operating_reset_at);
        f.rest(&mut self.extra);
    }
}
