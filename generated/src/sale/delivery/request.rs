// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.delivery.request.*`.

use bitrix24_runtime as rt;

/// Delete Delivery Request: `sale.delivery.request.delete`
///
/// Scope: `delivery`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `DELIVERY_ID`: `sale_delivery_service.ID`.
    /// - `REQUEST_ID`: `string`.
    #[inline]
    pub fn new(delivery_id: i64, request_id: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .int("DELIVERY_ID", delivery_id)
                .text("REQUEST_ID", request_id.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "sale.delivery.request.delete";
    const REQUIRED: &'static [&'static str] = &["DELIVERY_ID", "REQUEST_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.delivery.request.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `DELIVERY_ID_NOT_SPECIFIED`: HTTP 400.
    DeliveryIdNotSpecified,
    /// `DELIVERY_NOT_FOUND`: `Delivery service has not been found` (HTTP 400).
    DeliveryNotFound,
    /// `REQUEST_ID_NOT_SPECIFIED`: HTTP 400.
    RequestIdNotSpecified,
    /// `REQUEST_NOT_FOUND`: HTTP 400.
    RequestNotFound,
    /// `DELETE_REQUEST_INTERNAL_ERROR`: HTTP 400.
    DeleteRequestInternalError,
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("DELIVERY_ID_NOT_SPECIFIED", "", Self::DeliveryIdNotSpecified),
        ("DELIVERY_NOT_FOUND", "", Self::DeliveryNotFound),
        ("REQUEST_ID_NOT_SPECIFIED", "", Self::RequestIdNotSpecified),
        ("REQUEST_NOT_FOUND", "", Self::RequestNotFound),
        ("DELETE_REQUEST_INTERNAL_ERROR", "", Self::DeleteRequestInternalError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Create Notifications for Delivery Request: `sale.delivery.request.sendmessage`
///
/// Scope: `delivery`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Sendmessage(rt::Params);

impl Sendmessage {
    /// A request in which nothing is set yet. Required: `DELIVERY_ID`, `REQUEST_ID`, `ADDRESSEE`,
    /// `MESSAGE`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DELIVERY_ID`: `sale_delivery_service.ID`. Required.
    #[inline]
    pub fn delivery_id(self, value: i64) -> Self {
        Self(self.0.int("DELIVERY_ID", value))
    }

    /// `REQUEST_ID`: `string`. Required.
    #[inline]
    pub fn request_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REQUEST_ID", value.into()))
    }

    /// `ADDRESSEE`: `string`. Required. Values: `MANAGER`, `RECIPIENT`.
    #[inline]
    pub fn addressee(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESSEE", value.into()))
    }

    /// `MESSAGE`: `object`. Required.
    #[inline]
    pub fn message(self, value: SendmessageMessage) -> Self {
        Self(self.0.object("MESSAGE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Sendmessage {
    const NAME: &'static str = "sale.delivery.request.sendmessage";
    const REQUIRED: &'static [&'static str] = &[
        "DELIVERY_ID",
        "REQUEST_ID",
        "ADDRESSEE",
        "MESSAGE",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SendmessageError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `MESSAGE` of `sale.delivery.request.sendmessage`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SendmessageMessage(rt::Params);

impl SendmessageMessage {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SUBJECT`: `string`. Required if no other of the group `SUBJECT|BODY` is given.
    #[inline]
    pub fn subject(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SUBJECT", value.into()))
    }

    /// `BODY`: `string`. Required if no other of the group `SUBJECT|BODY` is given.
    #[inline]
    pub fn body(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BODY", value.into()))
    }

    /// `STATUS`: `object`.
    #[inline]
    pub fn status(self, value: SendmessageMessageStatus) -> Self {
        Self(self.0.object("STATUS", value.into()))
    }

    /// `MONEY_VALUES`: `object`.
    #[inline]
    pub fn money_values(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MONEY_VALUES", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SendmessageMessage> for rt::Params {
    #[inline]
    fn from(object: SendmessageMessage) -> Self {
        object.0
    }
}

/// Keys of `MESSAGE.STATUS` of `sale.delivery.request.sendmessage`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SendmessageMessageStatus(rt::Params);

impl SendmessageMessageStatus {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `MESSAGE`: `string`. Required.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE", value.into()))
    }

    /// `SEMANTIC`: `string`. Required. Values: `success`, `process`, `error`.
    #[inline]
    pub fn semantic(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SEMANTIC", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SendmessageMessageStatus> for rt::Params {
    #[inline]
    fn from(object: SendmessageMessageStatus) -> Self {
        object.0
    }
}

/// What can go wrong in `sale.delivery.request.sendmessage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendmessageError {
    /// `DELIVERY_ID_NOT_SPECIFIED`: HTTP 400.
    DeliveryIdNotSpecified,
    /// `DELIVERY_NOT_FOUND`: `Delivery service has not been found` (HTTP 400).
    DeliveryNotFound,
    /// `REQUEST_ID_NOT_SPECIFIED`: HTTP 400.
    RequestIdNotSpecified,
    /// `REQUEST_NOT_FOUND`: HTTP 400.
    RequestNotFound,
    /// `ADDRESSEE_IS_NOT_SPECIFIED`: HTTP 400.
    AddresseeIsNotSpecified,
    /// `ADDRESSEE_UNEXPECTED_VALUE`: HTTP 400.
    AddresseeUnexpectedValue,
    /// `MESSAGE_NOT_SPECIFIED`: HTTP 400.
    MessageNotSpecified,
    /// `MESSAGE_STATUS_NOT_SPECIFIED`: HTTP 400.
    MessageStatusNotSpecified,
    /// `MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED`: HTTP 400.
    MessageStatusSemanticNotSpecified,
    /// `UNEXPECTED_MESSAGE_STATUS_SEMANTIC`: HTTP 400.
    UnexpectedMessageStatusSemantic,
    /// `REQUEST_SHIPMENT_NOT_FOUND`: HTTP 400.
    RequestShipmentNotFound,
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SendmessageError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("DELIVERY_ID_NOT_SPECIFIED", "", Self::DeliveryIdNotSpecified),
        ("DELIVERY_NOT_FOUND", "", Self::DeliveryNotFound),
        ("REQUEST_ID_NOT_SPECIFIED", "", Self::RequestIdNotSpecified),
        ("REQUEST_NOT_FOUND", "", Self::RequestNotFound),
        ("ADDRESSEE_IS_NOT_SPECIFIED", "", Self::AddresseeIsNotSpecified),
        ("ADDRESSEE_UNEXPECTED_VALUE", "", Self::AddresseeUnexpectedValue),
        ("MESSAGE_NOT_SPECIFIED", "", Self::MessageNotSpecified),
        ("MESSAGE_STATUS_NOT_SPECIFIED", "", Self::MessageStatusNotSpecified),
        (
            "MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED",
            "",
            Self::MessageStatusSemanticNotSpecified,
        ),
        (
            "UNEXPECTED_MESSAGE_STATUS_SEMANTIC",
            "",
            Self::UnexpectedMessageStatusSemantic,
        ),
        ("REQUEST_SHIPMENT_NOT_FOUND", "", Self::RequestShipmentNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Delivery Request: `sale.delivery.request.update`
///
/// Scope: `delivery`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `DELIVERY_ID`: `sale_delivery_service.ID`.
    /// - `REQUEST_ID`: `string`.
    #[inline]
    pub fn new(delivery_id: i64, request_id: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .int("DELIVERY_ID", delivery_id)
                .text("REQUEST_ID", request_id.into()),
        )
    }

    /// `FINALIZE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn finalize(self, value: bool) -> Self {
        Self(self.0.yes_no("FINALIZE", value))
    }

    /// `STATUS`: `object`.
    #[inline]
    pub fn status(self, value: UpdateStatus) -> Self {
        Self(self.0.object("STATUS", value.into()))
    }

    /// `PROPERTIES`: `object[]`.
    #[inline]
    pub fn properties(self, value: impl IntoIterator<Item = UpdateProperties>) -> Self {
        Self(self.0.objects("PROPERTIES", value))
    }

    /// `OVERWRITE_PROPERTIES`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn overwrite_properties(self, value: bool) -> Self {
        Self(self.0.yes_no("OVERWRITE_PROPERTIES", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "sale.delivery.request.update";
    const REQUIRED: &'static [&'static str] = &["DELIVERY_ID", "REQUEST_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `STATUS` of `sale.delivery.request.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateStatus(rt::Params);

impl UpdateStatus {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TEXT`: `string`. Required.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TEXT", value.into()))
    }

    /// `SEMANTIC`: `string`. Required. Values: `process`, `success`.
    #[inline]
    pub fn semantic(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SEMANTIC", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateStatus> for rt::Params {
    #[inline]
    fn from(object: UpdateStatus) -> Self {
        object.0
    }
}

/// Keys of `PROPERTIES` of `sale.delivery.request.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateProperties(rt::Params);

impl UpdateProperties {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `VALUE`: `string`. Required.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VALUE", value.into()))
    }

    /// `TAGS`: `string[]`. Values: `phone`.
    #[inline]
    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("TAGS", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateProperties> for rt::Params {
    #[inline]
    fn from(object: UpdateProperties) -> Self {
        object.0
    }
}

/// What can go wrong in `sale.delivery.request.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `DELIVERY_ID_NOT_SPECIFIED`: HTTP 400.
    DeliveryIdNotSpecified,
    /// `DELIVERY_NOT_FOUND`: `Delivery service has not been found` (HTTP 400).
    DeliveryNotFound,
    /// `REQUEST_ID_NOT_SPECIFIED`: HTTP 400.
    RequestIdNotSpecified,
    /// `REQUEST_NOT_FOUND`: HTTP 400.
    RequestNotFound,
    /// `STATUS_UNEXPECTED_FORMAT`: HTTP 400.
    StatusUnexpectedFormat,
    /// `STATUS_TEXT_NOT_SPECIFIED`: HTTP 400.
    StatusTextNotSpecified,
    /// `STATUS_SEMANTIC_NOT_SPECIFIED`: HTTP 400.
    StatusSemanticNotSpecified,
    /// `PROPERTIES_UNEXPECTED_FORMAT`: HTTP 400.
    PropertiesUnexpectedFormat,
    /// `PROPERTY_VALUE_UNEXPECTED_FORMAT`: HTTP 400.
    PropertyValueUnexpectedFormat,
    /// `PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT`: HTTP 400.
    PropertyValueTagsUnexpectedFormat,
    /// `PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT`: HTTP 400.
    PropertyValueTagUnexpectedFormat,
    /// `UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE`: HTTP 400.
    UnexpectedRequestFinalizeIndicatorValue,
    /// `UNEXPECTED_OVERWRITE_PROPERTIES_VALUE`: HTTP 400.
    UnexpectedOverwritePropertiesValue,
    /// `UPDATE_REQUEST_INTERNAL_ERROR`: HTTP 400.
    UpdateRequestInternalError,
    /// `EMPTY_UPDATE_PAYLOAD`: HTTP 400.
    EmptyUpdatePayload,
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("DELIVERY_ID_NOT_SPECIFIED", "", Self::DeliveryIdNotSpecified),
        ("DELIVERY_NOT_FOUND", "", Self::DeliveryNotFound),
        ("REQUEST_ID_NOT_SPECIFIED", "", Self::RequestIdNotSpecified),
        ("REQUEST_NOT_FOUND", "", Self::RequestNotFound),
        ("STATUS_UNEXPECTED_FORMAT", "", Self::StatusUnexpectedFormat),
        ("STATUS_TEXT_NOT_SPECIFIED", "", Self::StatusTextNotSpecified),
        ("STATUS_SEMANTIC_NOT_SPECIFIED", "", Self::StatusSemanticNotSpecified),
        ("PROPERTIES_UNEXPECTED_FORMAT", "", Self::PropertiesUnexpectedFormat),
        ("PROPERTY_VALUE_UNEXPECTED_FORMAT", "", Self::PropertyValueUnexpectedFormat),
        (
            "PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT",
            "",
            Self::PropertyValueTagsUnexpectedFormat,
        ),
        (
            "PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT",
            "",
            Self::PropertyValueTagUnexpectedFormat,
        ),
        (
            "UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE",
            "",
            Self::UnexpectedRequestFinalizeIndicatorValue,
        ),
        (
            "UNEXPECTED_OVERWRITE_PROPERTIES_VALUE",
            "",
            Self::UnexpectedOverwritePropertiesValue,
        ),
        ("UPDATE_REQUEST_INTERNAL_ERROR", "", Self::UpdateRequestInternalError),
        ("EMPTY_UPDATE_PAYLOAD", "", Self::EmptyUpdatePayload),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
