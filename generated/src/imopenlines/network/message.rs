// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.network.message.*`.

use bitrix24_runtime as rt;

/// Send a message to a user on behalf of the Open Channel: `imopenlines.network.message.add`
///
/// Scope: `imopenlines`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `CODE`: `string`.
    /// - `USER_ID`: `integer`.
    /// - `MESSAGE`: `string`.
    #[inline]
    pub fn new(
        code: impl Into<String>,
        user_id: i64,
        message: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .text("CODE", code.into())
                .int("USER_ID", user_id)
                .text("MESSAGE", message.into()),
        )
    }

    /// `ATTACH`: `object`.
    ///
    /// See [`AddAttach`].
    #[inline]
    pub fn attach(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ATTACH", value.into()))
    }

    /// `KEYBOARD`: `object`.
    ///
    /// See [`AddKeyboard`].
    #[inline]
    pub fn keyboard(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("KEYBOARD", value.into()))
    }

    /// `URL_PREVIEW`: `char`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn url_preview(self, value: bool) -> Self {
        Self(self.0.yes_no("URL_PREVIEW", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "imopenlines.network.message.add";
    const REQUIRED: &'static [&'static str] = &["CODE", "USER_ID", "MESSAGE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `ATTACH` of `imopenlines.network.message.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddAttach(rt::Params);

impl AddAttach {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `COLOR_TOKEN`: `string`. Seen in examples only.
    #[inline]
    pub fn color_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COLOR_TOKEN", value.into()))
    }

    /// `BLOCKS`: `object[]`. Seen in examples only.
    #[inline]
    pub fn blocks(self, value: impl IntoIterator<Item = AddAttachBlocks>) -> Self {
        Self(self.0.objects("BLOCKS", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddAttach> for rt::Params {
    #[inline]
    fn from(object: AddAttach) -> Self {
        object.0
    }
}

impl From<AddAttach> for rt::Value {
    #[inline]
    fn from(object: AddAttach) -> Self {
        object.0.into_value()
    }
}

/// Keys of `ATTACH.BLOCKS` of `imopenlines.network.message.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddAttachBlocks(rt::Params);

impl AddAttachBlocks {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `MESSAGE`: `string`. Seen in examples only.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE", value.into()))
    }

    /// `FILE`: `object[]`. Seen in examples only.
    #[inline]
    pub fn file(self, value: impl IntoIterator<Item = AddAttachBlocksFile>) -> Self {
        Self(self.0.objects("FILE", value))
    }

    /// `IMAGE`: `object[]`. Seen in examples only.
    #[inline]
    pub fn image(self, value: impl IntoIterator<Item = AddAttachBlocksImage>) -> Self {
        Self(self.0.objects("IMAGE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddAttachBlocks> for rt::Params {
    #[inline]
    fn from(object: AddAttachBlocks) -> Self {
        object.0
    }
}

/// Keys of `ATTACH.BLOCKS.FILE` of `imopenlines.network.message.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddAttachBlocksFile(rt::Params);

impl AddAttachBlocksFile {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`. Seen in examples only.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `LINK`: `string`. Seen in examples only.
    #[inline]
    pub fn link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LINK", value.into()))
    }

    /// `SIZE`: `integer`. Seen in examples only.
    #[inline]
    pub fn size(self, value: i64) -> Self {
        Self(self.0.int("SIZE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddAttachBlocksFile> for rt::Params {
    #[inline]
    fn from(object: AddAttachBlocksFile) -> Self {
        object.0
    }
}

/// Keys of `ATTACH.BLOCKS.IMAGE` of `imopenlines.network.message.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddAttachBlocksImage(rt::Params);

impl AddAttachBlocksImage {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`. Seen in examples only.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `LINK`: `string`. Seen in examples only.
    #[inline]
    pub fn link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LINK", value.into()))
    }

    /// `PREVIEW`: `string`. Seen in examples only.
    #[inline]
    pub fn preview(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PREVIEW", value.into()))
    }

    /// `WIDTH`: `integer`. Seen in examples only.
    #[inline]
    pub fn width(self, value: i64) -> Self {
        Self(self.0.int("WIDTH", value))
    }

    /// `HEIGHT`: `integer`. Seen in examples only.
    #[inline]
    pub fn height(self, value: i64) -> Self {
        Self(self.0.int("HEIGHT", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddAttachBlocksImage> for rt::Params {
    #[inline]
    fn from(object: AddAttachBlocksImage) -> Self {
        object.0
    }
}

/// Keys of `KEYBOARD` of `imopenlines.network.message.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddKeyboard(rt::Params);

impl AddKeyboard {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `BUTTONS`: `object[]`. Seen in examples only.
    #[inline]
    pub fn buttons(self, value: impl IntoIterator<Item = AddKeyboardButtons>) -> Self {
        Self(self.0.objects("BUTTONS", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddKeyboard> for rt::Params {
    #[inline]
    fn from(object: AddKeyboard) -> Self {
        object.0
    }
}

impl From<AddKeyboard> for rt::Value {
    #[inline]
    fn from(object: AddKeyboard) -> Self {
        object.0.into_value()
    }
}

/// Keys of `KEYBOARD.BUTTONS` of `imopenlines.network.message.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddKeyboardButtons(rt::Params);

impl AddKeyboardButtons {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TEXT`: `string`. Seen in examples only.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TEXT", value.into()))
    }

    /// `LINK`: `string`. Seen in examples only.
    #[inline]
    pub fn link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LINK", value.into()))
    }

    /// `DISPLAY`: `string`. Seen in examples only.
    #[inline]
    pub fn display(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DISPLAY", value.into()))
    }

    /// `BG_COLOR_TOKEN`: `string`. Seen in examples only.
    #[inline]
    pub fn bg_color_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BG_COLOR_TOKEN", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddKeyboardButtons> for rt::Params {
    #[inline]
    fn from(object: AddKeyboardButtons) -> Self {
        object.0
    }
}

/// What can go wrong in `imopenlines.network.message.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `WRONG_AUTH_TYPE`: `Access for this method not allowed by session authorization` (HTTP 403).
    WrongAuthType,
    /// `CODE`: `You entered an invalid code` (HTTP 400).
    Code,
    /// `IMBOT_ERROR`: `Module IMBOT is not installed` (HTTP 400).
    ImbotError,
    /// `NOT_FOUND`: `Line not found` (HTTP 400).
    NotFound,
    /// `USER_ID_EMPTY`: `User ID can't be empty` (HTTP 400).
    UserIdEmpty,
    /// `USER_MESSAGE_LIMIT`: `You can't send more than one message per week to each user` (HTTP 400).
    UserMessageLimit,
    /// `MESSAGE_EMPTY`: `Message can't be empty` (HTTP 400).
    MessageEmpty,
    /// `ATTACH_OVERSIZE`: `You have exceeded the maximum allowable size of attach` (HTTP 400).
    AttachOversize,
    /// `ATTACH_ERROR`: `Incorrect attach params` (HTTP 400).
    AttachError,
    /// `KEYBOARD_ERROR`: `Incorrect keyboard params` (HTTP 400).
    KeyboardError,
    /// `WRONG_REQUEST`: `Message isn't added` (HTTP 400).
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        ("CODE", "", Self::Code),
        ("IMBOT_ERROR", "", Self::ImbotError),
        ("NOT_FOUND", "", Self::NotFound),
        ("USER_ID_EMPTY", "", Self::UserIdEmpty),
        ("USER_MESSAGE_LIMIT", "", Self::UserMessageLimit),
        ("MESSAGE_EMPTY", "", Self::MessageEmpty),
        ("ATTACH_OVERSIZE", "", Self::AttachOversize),
        ("ATTACH_ERROR", "", Self::AttachError),
        ("KEYBOARD_ERROR", "", Self::KeyboardError),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}
