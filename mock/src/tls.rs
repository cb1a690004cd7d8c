//! A certificate for this portal alone, made when it starts.

use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::start_error::StartError;

/// What answers over TLS, and the certificate (PEM) that clients have to trust.
pub(crate) struct Tls {
    pub acceptor: TlsAcceptor,
    pub pem: String,
}

/// For these names and addresses.
pub(crate) fn make(names: Vec<String>) -> Result<Tls, StartError> {
    let fault = |error: rcgen::Error| StartError::Tls(error.to_string());
    // An authority and what it has signed: clients refuse an authority that answers itself.
    let mut authority = CertificateParams::default();
    authority.distinguished_name.push(DnType::CommonName, "bitrix24-mock");
    authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let authority_key = KeyPair::generate().map_err(fault)?;
    let pem = authority.self_signed(&authority_key).map_err(fault)?.pem();
    let issuer = Issuer::new(authority, authority_key);

    let mut server = CertificateParams::new(names).map_err(fault)?;
    server.distinguished_name.push(DnType::CommonName, "bitrix24-mock portal");
    server.use_authority_key_identifier_extension = true;
    server.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    server.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let key = KeyPair::generate().map_err(fault)?;
    let certificate = server.signed_by(&key, &issuer).map_err(fault)?;

    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    // Named, because a program may have other providers of cryptography as well.
    let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| StartError::Tls(error.to_string()))?
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .map_err(|error| StartError::Tls(error.to_string()))?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Tls { acceptor: TlsAcceptor::from(Arc::new(config)), pem })
}
