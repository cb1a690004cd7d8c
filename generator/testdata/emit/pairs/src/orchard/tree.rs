// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `orchard.tree.*`.

use bitrix24_runtime as rt;

/// Place: `orchard.tree.place`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/place.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Place(rt::Params);

impl Place {
    /// A request with its required parameters:
    ///
    /// - `gpsN`: `double`.
    #[inline]
    pub fn new(gps_n: f64) -> Self {
        Self(rt::Params::new().number("gpsN", gps_n))
    }

    /// `gpsS`: `double`.
    #[inline]
    pub fn gps_s(self, value: f64) -> Self {
        Self(self.0.number("gpsS", value))
    }

    /// `rowNorth`: `integer`.
    #[inline]
    pub fn row_north(self, value: i64) -> Self {
        Self(self.0.int("rowNorth", value))
    }

    /// Any other parameter by its name on the wire, such as `propertyN` (`string`), `rowN` (`integer`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Place {
    const NAME: &'static str = "orchard.tree.place";
    const REQUIRED: &'static [&'static str] = &["gpsN"];
    type Output = PlaceOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `orchard.tree.place`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlaceOutput {
    /// `gpsN`: `double`.
    pub gps_n: Option<f64>,
    /// `gpsE`: `double`.
    pub gps_e: Option<f64>,
    /// `line1`: `string`.
    pub line1: Option<String>,
    /// What no field has taken, such as `lineN` (`string`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for PlaceOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("PlaceOutput", self, f)
    }
}

impl rt::Object for PlaceOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.number("gpsN", &mut self.gps_n);
        f.number("gpsE", &mut self.gps_e);
        f.text("line1", &mut self.line1);
        f.rest(&mut self.extra);
    }
}
