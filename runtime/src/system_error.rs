//! Errors that any method may answer with.

use crate::pattern;

/// An error that any method may answer with, whatever its page says: [`ApiError::system`](crate::ApiError::system).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemError {
    /// The portal failed inside.
    InternalServerError,
    /// The portal failed to answer properly.
    UnexpectedAnswer,
    /// Too many calls in too short a time; wait and go on.
    QueryLimitExceeded,
    /// This method has used up its time on the portal for now; others go on.
    OperationTimeLimit,
    /// The portal is blocked by hand; trying again does not help.
    OverloadLimit,
    /// The method may not stand in a batch.
    BatchMethodNotAllowed,
    /// More commands in a batch than are allowed.
    BatchLengthExceeded,
    /// The token or the webhook is not valid.
    NoAuthFound,
    /// The token has expired.
    ExpiredToken,
    /// The call came over plain HTTP.
    HttpsRequired,
    /// The portal's plan does not include the REST API.
    CommercialPlanRequired,
    /// The user behind the token or webhook may not do this.
    InvalidCredentials,
    /// The user may not do this to this object (REST 3.0).
    AccessDenied,
    /// The token or webhook does not have the scope.
    InsufficientScope,
    /// The user may not use the application.
    UserAccessError,
    /// There is no manifest.
    ManifestIsNotAvailable,
    /// There is no such method.
    MethodNotFound,
    /// There is no portal any more, or its public part is closed.
    PortalDeleted,
    /// A parameter is missing or of the wrong type (REST 3.0).
    RequestValidation,
    /// The body was not JSON (REST 3.0).
    InvalidJson,
    /// A field that the object does not have (REST 3.0).
    UnknownField,
    /// A filter operator that does not exist (REST 3.0).
    UnknownFilterOperator,
    /// There is no such object (REST 3.0).
    EntityNotFound,
    /// An idempotency key used again with another body (REST 3.0).
    IdempotencyKeyReused,
    /// An idempotency key that is too long, empty or not printable (REST 3.0).
    InvalidIdempotencyKey,
}

impl SystemError {
    /// (code, message pattern, error), as in [`ErrorKind::ROWS`](crate::ErrorKind::ROWS). Codes that methods use for
    /// errors of their own, too, are told apart by the message.
    pub const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("INTERNAL_SERVER_ERROR", "", Self::InternalServerError),
        ("ERROR_UNEXPECTED_ANSWER", "", Self::UnexpectedAnswer),
        ("QUERY_LIMIT_EXCEEDED", "", Self::QueryLimitExceeded),
        ("OPERATION_TIME_LIMIT", "", Self::OperationTimeLimit),
        ("OVERLOAD_LIMIT", "", Self::OverloadLimit),
        ("ERROR_BATCH_METHOD_NOT_ALLOWED", "", Self::BatchMethodNotAllowed),
        ("ERROR_BATCH_LENGTH_EXCEEDED", "", Self::BatchLengthExceeded),
        ("NO_AUTH_FOUND", "", Self::NoAuthFound),
        ("expired_token", "", Self::ExpiredToken),
        ("INVALID_REQUEST", "Https required*", Self::HttpsRequired),
        ("ACCESS_DENIED", "REST API is available only on commercial plans*", Self::CommercialPlanRequired),
        ("INVALID_CREDENTIALS", "", Self::InvalidCredentials),
        ("insufficient_scope", "", Self::InsufficientScope),
        ("user_access_error", "", Self::UserAccessError),
        ("ERROR_MANIFEST_IS_NOT_AVAILABLE", "", Self::ManifestIsNotAvailable),
        ("ERROR_METHOD_NOT_FOUND", "", Self::MethodNotFound),
        ("PORTAL_DELETED", "", Self::PortalDeleted),
        ("BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION", "", Self::RequestValidation),
        ("BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION", "", Self::InvalidJson),
        ("BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION", "", Self::UnknownField),
        ("BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION", "", Self::UnknownFilterOperator),
        ("BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", "", Self::EntityNotFound),
        ("BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", "", Self::AccessDenied),
        ("BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION", "", Self::InsufficientScope),
        ("BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION", "", Self::IdempotencyKeyReused),
        ("BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION", "", Self::InvalidIdempotencyKey),
    ];

    /// Whether the portal says by it that it has carried out nothing.
    #[must_use]
    pub fn is_refusal(self) -> bool {
        matches!(
            self,
            Self::QueryLimitExceeded
                | Self::OperationTimeLimit
                | Self::OverloadLimit
                | Self::NoAuthFound
                | Self::ExpiredToken
                | Self::HttpsRequired
                | Self::CommercialPlanRequired
                | Self::MethodNotFound
                | Self::PortalDeleted
        )
    }

    /// The error with this code and message, if it is one of these.
    #[must_use]
    pub fn of(code: &str, message: &str) -> Option<Self> {
        pattern::find(Self::ROWS, code, message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_every_form_are_known() {
        assert_eq!(SystemError::of("EXPIRED_TOKEN", "whatever"), Some(SystemError::ExpiredToken));
        assert_eq!(SystemError::of("QUERY_LIMIT_EXCEEDED", ""), Some(SystemError::QueryLimitExceeded));
        assert_eq!(SystemError::of("NOT_FOUND", ""), None);
        assert_eq!(SystemError::of("", ""), None);
    }

    #[test]
    fn codes_that_methods_share_are_told_apart_by_the_message() {
        let plans = "REST API is available only on commercial plans.";
        assert_eq!(SystemError::of("ACCESS_DENIED", plans), Some(SystemError::CommercialPlanRequired));
        assert_eq!(SystemError::of("ACCESS_DENIED", "Access denied"), None);
    }
}
