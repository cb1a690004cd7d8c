//! Objects with documented keys: one body of code reads and writes them.

use std::fmt;

use serde_json::Value;

use crate::context::{Context, Log, Misfit, Presence};
use crate::decode;
use crate::kind::Search;
use crate::{Date, DateTime, Decode, Kind, Link, Map};

/// An object with documented keys.
///
/// One body serves reading and writing; its last line hands on what no field has taken.
///
/// ```
/// use bitrix24_runtime as rt;
///
/// #[derive(Clone, Default)]
/// struct Deal {
///     id: Option<i64>,
///     opened: Option<bool>,
///     extra: rt::Map,
/// }
/// impl rt::Object for Deal {
///     fn fields(&mut self, f: &mut rt::Fields<'_>) {
///         f.int("ID", &mut self.id);
///         f.flag("OPENED", &mut self.opened);
///         f.rest(&mut self.extra);
///     }
/// }
///
/// let deal: Deal = rt::from_value(serde_json::json!({"ID": "7", "OPENED": "Y", "UF_CRM_1": "x"}))?;
/// assert_eq!((deal.id, deal.opened), (Some(7), Some(true)));
/// assert_eq!(deal.extra["UF_CRM_1"], "x");
/// assert_eq!(rt::into_value(deal).to_string(), r#"{"ID":7,"OPENED":true,"UF_CRM_1":"x"}"#);
/// # Ok::<(), rt::DecodeError>(())
/// ```
pub trait Object: Default {
    /// Names every field once, then calls [`Fields::rest`].
    fn fields(&mut self, f: &mut Fields<'_>);
}

/// For types that contain themselves.
impl<T: Object> Object for Box<T> {
    fn fields(&mut self, f: &mut Fields<'_>) {
        (**self).fields(f);
    }
}

/// The fields of an object that is being read from JSON or written to it, or of a type that is asked for one of them.
///
/// Reading: a field that is absent, null or another sign for nothing becomes `None`. A value that cannot be converted
/// stays in what [`Fields::rest`] hands out, as it came. Writing: `None` is left out, so a null that was read is not
/// written again.
pub struct Fields<'a>(Mode<'a>);

enum Mode<'a> {
    Read(Source<'a>),
    Write(Map),
    /// Nothing is read or written; slots stay as they are.
    Search(Search<'a>),
}

struct Source<'a> {
    /// What came. A value that is taken leaves null: removing it would shift or reorder the others.
    map: Map,
    taken: Vec<&'static str>,
    cx: Context<'a>,
}

/// [`Decode::check`] of some type.
type Check = fn(&Value) -> Result<Presence, Misfit>;

/// The direction alone: what is read or written may hold secrets.
impl fmt::Debug for Fields<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if matches!(self.0, Mode::Read(_)) { "Fields(reading)" } else { "Fields(writing)" })
    }
}

// Not generic, save `field`, and not inlined: thousands of generated bodies consist of these calls.
impl<'a> Fields<'a> {
    pub(crate) fn reading(map: Map, cx: &'a mut Context<'_>) -> Self {
        let taken = Vec::with_capacity(map.len());
        Self(Mode::Read(Source { map, taken, cx: cx.here() }))
    }

    pub(crate) fn writing() -> Self {
        Self(Mode::Write(Map::new()))
    }

    pub(crate) fn searching(name: &'a str, path: &'a [&'a str]) -> Self {
        Self(Mode::Search(Search { name, path, found: None }))
    }

    /// What has been written.
    pub(crate) fn into_value(self) -> Value {
        match self.0 {
            Mode::Write(map) | Mode::Read(Source { map, .. }) => Value::Object(map),
            Mode::Search(_) => Value::Null,
        }
    }

    /// What has been found.
    pub(crate) fn found(&self) -> Option<Kind> {
        match &self.0 {
            Mode::Search(search) => search.found,
            Mode::Read(_) | Mode::Write(_) => None,
        }
    }

    /// An integer.
    pub fn int(&mut self, name: &'static str, slot: &mut Option<i64>) {
        self.any(name, slot);
    }

    /// A number.
    pub fn number(&mut self, name: &'static str, slot: &mut Option<f64>) {
        self.any(name, slot);
    }

    /// A flag.
    pub fn flag(&mut self, name: &'static str, slot: &mut Option<bool>) {
        self.any(name, slot);
    }

    /// A text.
    pub fn text(&mut self, name: &'static str, slot: &mut Option<String>) {
        self.any(name, slot);
    }

    /// A date with a time.
    pub fn date_time(&mut self, name: &'static str, slot: &mut Option<DateTime>) {
        self.any(name, slot);
    }

    /// A date.
    pub fn date(&mut self, name: &'static str, slot: &mut Option<Date>) {
        self.any(name, slot);
    }

    /// A link.
    pub fn link(&mut self, name: &'static str, slot: &mut Option<Link>) {
        self.any(name, slot);
    }

    /// Any value.
    pub fn value(&mut self, name: &'static str, slot: &mut Option<Value>) {
        match &mut self.0 {
            Mode::Read(source) => {
                *slot = source.take(name, Value::check);
                if let Some(value) = slot {
                    source.cx.key(name).untyped(value);
                }
            }
            Mode::Write(map) => put(map, name, slot.take()),
            Mode::Search(search) => search.field(name, Value::kind_at),
        }
    }

    /// An object, a list, a map, everything else.
    pub fn field<T: Decode>(&mut self, name: &'static str, slot: &mut Option<T>) {
        self.any(name, slot);
    }

    fn any<T: Decode>(&mut self, name: &'static str, slot: &mut Option<T>) {
        match &mut self.0 {
            Mode::Read(source) => {
                *slot = source.take(name, T::check).map(|value| T::decode(value, &mut source.cx.key(name)));
            }
            Mode::Write(map) => put(map, name, slot.take().map(T::encode)),
            Mode::Search(search) => search.field(name, T::kind_at),
        }
    }

    /// What no field has taken, in its order; the last line of every body.
    ///
    /// Writing: a documented field goes before an entry of the same name.
    pub fn rest(&mut self, extra: &mut Map) {
        match &mut self.0 {
            Mode::Read(source) => {
                *extra = source.rest();
                if source.cx.counts() {
                    extra.iter().for_each(|(name, value)| source.cx.unnamed(name, value));
                }
            }
            Mode::Write(map) => {
                for (name, value) in std::mem::take(extra) {
                    map.entry(name).or_insert(value);
                }
            }
            Mode::Search(_) => {}
        }
    }
}

impl Source<'_> {
    /// Takes a value that passes the check and does not stand for nothing.
    fn take(&mut self, name: &'static str, check: Check) -> Option<Value> {
        let slot = self.map.get_mut(name)?;
        let presence = if slot.is_null() { Ok(Presence::Nothing) } else { check(slot) };
        match presence {
            Ok(presence) => {
                self.taken.push(name);
                self.cx.named();
                let value = slot.take();
                if presence == Presence::Nothing {
                    self.cx.key(name).converted(value.is_null(), "nothing", &value);
                }
                (presence == Presence::Some).then_some(value)
            }
            Err(misfit) => {
                self.cx.key(name).note(&misfit, slot);
                None
            }
        }
    }

    fn rest(&mut self) -> Map {
        let map = std::mem::take(&mut self.map);
        let mut taken = std::mem::take(&mut self.taken);
        if taken.is_empty() {
            return map;
        }
        let all_taken = map.values().filter(|value| value.is_null()).count() == taken.len();
        // Otherwise some nulls are the portal's own.
        taken.sort_unstable();
        let stays = |name: &str, value: &Value| {
            !value.is_null() || !(all_taken || taken.binary_search(&name).is_ok())
        };
        if taken.len() < map.len() / 2 {
            // Most of it remains: moving every entry to a new map would hash all the names again.
            let mut map = map;
            map.retain(|name, value| stays(name, value));
            return map;
        }
        // A new map, sized to what remains.
        map.into_iter().filter(|(name, value)| stays(name, value)).collect()
    }
}

fn put(map: &mut Map, name: &'static str, value: Option<Value>) {
    if let Some(value) = value {
        map.insert(name.to_owned(), value);
    }
}

/// Reads a value, leniently, as the client does.
///
/// # Errors
/// The value itself is of the wrong kind; what is wrong below is kept as in any answer.
pub fn from_value<T: Decode>(value: Value) -> Result<T, crate::DecodeError> {
    decode::read(value, &mut Log::default())
}

/// The JSON of a value that was read or built.
pub fn into_value<T: Decode>(value: T) -> Value {
    value.encode()
}

/// The JSON of a value that is still needed.
pub fn to_value<T: Decode + Clone>(value: &T) -> Value {
    value.clone().encode()
}
