//! Typed client of the Bitrix24 REST API.
