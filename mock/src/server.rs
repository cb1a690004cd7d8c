//! The sockets of a portal.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use http::{Method, Request as HttpRequest, Response};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use crate::engine::Engine;
use crate::page;
use crate::reply::{Body, Reply};
use crate::serve::Request;

/// Bytes that a body may have.
const LONGEST_BODY: usize = 256 << 20;

/// Accepts connections until the future is dropped; these end with it.
pub(crate) async fn run(listener: TcpListener, tls: Option<TlsAcceptor>, engine: Arc<Engine>) {
    let mut connections = JoinSet::new();
    loop {
        // Those that have ended are let go.
        while connections.try_join_next().is_some() {}
        let Ok((stream, from)) = listener.accept().await else {
            // Out of file descriptors, perhaps: others may be closed meanwhile.
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
            continue;
        };
        // Without it small answers wait for each other.
        let _ = stream.set_nodelay(true);
        let (tls, engine) = (tls.clone(), Arc::clone(&engine));
        connections.spawn(async move {
            match tls {
                None => serve(stream, from, engine).await,
                Some(tls) => {
                    // Who speaks no TLS, or does not trust the certificate, is gone.
                    if let Ok(stream) = tls.accept(stream).await {
                        serve(stream, from, engine).await;
                    }
                }
            }
        });
    }
}

async fn serve(stream: impl AsyncRead + AsyncWrite + Unpin + 'static, from: SocketAddr, engine: Arc<Engine>) {
    let service = service_fn(|request| answer(Arc::clone(&engine), from, request));
    // Ends with an error where the client, or a fault that was asked for, has broken the connection.
    let _ = Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), service).await;
}

async fn answer(
    engine: Arc<Engine>,
    from: SocketAddr,
    request: HttpRequest<Incoming>,
) -> Result<Response<Body>, io::Error> {
    let (parts, body) = request.into_parts();
    let Ok(body) = Limited::new(body, LONGEST_BODY).collect().await else {
        return Reply::html(413).send().await;
    };
    let request = Request { from: from.ip(), parts, body: body.to_bytes() };
    let path = request.parts.uri.path().to_owned();
    let reply = match path.as_str() {
        "/" => page::page(),
        "/calls" if request.parts.method == Method::GET => return Ok(engine.watch()),
        "/oauth/authorize/" | "/oauth/authorize" => engine.authorize(&request),
        "/oauth/token/" | "/oauth/token" => engine.token(&request),
        "/upload" => engine.upload(&request).await,
        path => match path.strip_prefix("/download/") {
            Some(name) => engine.download(name),
            None => {
                // As on a portal, what has begun is carried out even if the client hangs up meanwhile.
                let begun = tokio::spawn(async move { engine.rest(request).await });
                begun.await.map_err(io::Error::other)?
            }
        },
    };
    reply.send().await
}
