// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `voximplant.tts.voices.*`.

use bitrix24_runtime as rt;

/// Get a List of Available Voices for Text-to-Speech: `voximplant.tts.voices.get`
///
/// Scope: `telephony`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// The request; it has no parameters.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "voximplant.tts.voices.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `voximplant.tts.voices.get`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `auenglishfemale`: `string`. Seen in examples only.
    pub auenglishfemale: Option<String>,
    /// `brportuguesefemale`: `string`. Seen in examples only.
    pub brportuguesefemale: Option<String>,
    /// `caenglishfemale`: `string`. Seen in examples only.
    pub caenglishfemale: Option<String>,
    /// `cafrenchfemale`: `string`. Seen in examples only.
    pub cafrenchfemale: Option<String>,
    /// `cafrenchmale`: `string`. Seen in examples only.
    pub cafrenchmale: Option<String>,
    /// `chchinesefemale`: `string`. Seen in examples only.
    pub chchinesefemale: Option<String>,
    /// `chchinesemale`: `string`. Seen in examples only.
    pub chchinesemale: Option<String>,
    /// `eurcatalanfemale`: `string`. Seen in examples only.
    pub eurcatalanfemale: Option<String>,
    /// `eurczechfemale`: `string`. Seen in examples only.
    pub eurczechfemale: Option<String>,
    /// `eurdanishfemale`: `string`. Seen in examples only.
    pub eurdanishfemale: Option<String>,
    /// `eurdutchfemale`: `string`. Seen in examples only.
    pub eurdutchfemale: Option<String>,
    /// `eurfinnishfemale`: `string`. Seen in examples only.
    pub eurfinnishfemale: Option<String>,
    /// `eurfrenchfemale`: `string`. Seen in examples only.
    pub eurfrenchfemale: Option<String>,
    /// `eurfrenchmale`: `string`. Seen in examples only.
    pub eurfrenchmale: Option<String>,
    /// `eurgermanfemale`: `string`. Seen in examples only.
    pub eurgermanfemale: Option<String>,
    /// `eurgermanmale`: `string`. Seen in examples only.
    pub eurgermanmale: Option<String>,
    /// `euritalianfemale`: `string`. Seen in examples only.
    pub euritalianfemale: Option<String>,
    /// `euritalianmale`: `string`. Seen in examples only.
    pub euritalianmale: Option<String>,
    /// `eurnorwegianfemale`: `string`. Seen in examples only.
    pub eurnorwegianfemale: Option<String>,
    /// `eurpolishfemale`: `string`. Seen in examples only.
    pub eurpolishfemale: Option<String>,
    /// `eurportuguesefemale`: `string`. Seen in examples only.
    pub eurportuguesefemale: Option<String>,
    /// `eurportuguesemale`: `string`. Seen in examples only.
    pub eurportuguesemale: Option<String>,
    /// `eurspanishfemale`: `string`. Seen in examples only.
    pub eurspanishfemale: Option<String>,
    /// `eurspanishmale`: `string`. Seen in examples only.
    pub eurspanishmale: Option<String>,
    /// `eurturkishfemale`: `string`. Seen in examples only.
    pub eurturkishfemale: Option<String>,
    /// `eurturkishmale`: `string`. Seen in examples only.
    pub eurturkishmale: Option<String>,
    /// `hkchinesefemale`: `string`. Seen in examples only.
    pub hkchinesefemale: Option<String>,
    /// `huhungarianfemale`: `string`. Seen in examples only.
    pub huhungarianfemale: Option<String>,
    /// `jpjapanesefemale`: `string`. Seen in examples only.
    pub jpjapanesefemale: Option<String>,
    /// `jpjapanesemale`: `string`. Seen in examples only.
    pub jpjapanesemale: Option<String>,
    /// `krkoreanfemale`: `string`. Seen in examples only.
    pub krkoreanfemale: Option<String>,
    /// `krkoreanmale`: `string`. Seen in examples only.
    pub krkoreanmale: Option<String>,
    /// `usinternalfemale`: `string`. Seen in examples only.
    pub usinternalfemale: Option<String>,
    /// `usinternalmale`: `string`. Seen in examples only.
    pub usinternalmale: Option<String>,
    /// `swswedishfemale`: `string`. Seen in examples only.
    pub swswedishfemale: Option<String>,
    /// `twchinesefemale`: `string`. Seen in examples only.
    pub twchinesefemale: Option<String>,
    /// `ukenglishfemale`: `string`. Seen in examples only.
    pub ukenglishfemale: Option<String>,
    /// `ukenglishmale`: `string`. Seen in examples only.
    pub ukenglishmale: Option<String>,
    /// `usenglishfemale`: `string`. Seen in examples only.
    pub usenglishfemale: Option<String>,
    /// `usenglishmale`: `string`. Seen in examples only.
    pub usenglishmale: Option<String>,
    /// `usspanishfemale`: `string`. Seen in examples only.
    pub usspanishfemale: Option<String>,
    /// `usspanishmale`: `string`. Seen in examples only.
    pub usspanishmale: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for GetOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("auenglishfemale", &mut self.auenglishfemale);
        f.text("brportuguesefemale", &mut self.brportuguesefemale);
        f.text("caenglishfemale", &mut self.caenglishfemale);
        f.text("cafrenchfemale", &mut self.cafrenchfemale);
        f.text("cafrenchmale", &mut self.cafrenchmale);
        f.text("chchinesefemale", &mut self.chchinesefemale);
        f.text("chchinesemale", &mut self.chchinesemale);
        f.text("eurcatalanfemale", &mut self.eurcatalanfemale);
        f.text("eurczechfemale", &mut self.eurczechfemale);
        f.text("eurdanishfemale", &mut self.eurdanishfemale);
        f.text("eurdutchfemale", &mut self.eurdutchfemale);
        f.text("eurfinnishfemale", &mut self.eurfinnishfemale);
        f.text("eurfrenchfemale", &mut self.eurfrenchfemale);
        f.text("eurfrenchmale", &mut self.eurfrenchmale);
        f.text("eurgermanfemale", &mut self.eurgermanfemale);
        f.text("eurgermanmale", &mut self.eurgermanmale);
        f.text("euritalianfemale", &mut self.euritalianfemale);
        f.text("euritalianmale", &mut self.euritalianmale);
        f.text("eurnorwegianfemale", &mut self.eurnorwegianfemale);
        f.text("eurpolishfemale", &mut self.eurpolishfemale);
        f.text("eurportuguesefemale", &mut self.eurportuguesefemale);
        f.text("eurportuguesemale", &mut self.eurportuguesemale);
        f.text("eurspanishfemale", &mut self.eurspanishfemale);
        f.text("eurspanishmale", &mut self.eurspanishmale);
        f.text("eurturkishfemale", &mut self.eurturkishfemale);
        f.text("eurturkishmale", &mut self.eurturkishmale);
        f.text("hkchinesefemale", &mut self.hkchinesefemale);
        f.text("huhungarianfemale", &mut self.huhungarianfemale);
        f.text("jpjapanesefemale", &mut self.jpjapanesefemale);
        f.text("jpjapanesemale", &mut self.jpjapanesemale);
        f.text("krkoreanfemale", &mut self.krkoreanfemale);
        f.text("krkoreanmale", &mut self.krkoreanmale);
        f.text("usinternalfemale", &mut self.usinternalfemale);
        f.text("usinternalmale", &mut self.usinternalmale);
        f.text("swswedishfemale", &mut self.swswedishfemale);
        f.text("twchinesefemale", &mut self.twchinesefemale);
        f.text("ukenglishfemale", &mut self.ukenglishfemale);
        f.text("ukenglishmale", &mut self.ukenglishmale);
        f.text("usenglishfemale", &mut self.usenglishfemale);
        f.text("usenglishmale", &mut self.usenglishmale);
        f.text("usspanishfemale", &mut self.usspanishfemale);
        f.text("usspanishmale", &mut self.usspanishmale);
        f.rest(&mut self.extra);
    }
}
