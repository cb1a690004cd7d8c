//! `b24gen mock`.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use bitrix24_mock::{FaultRule, Limits, Portal, PortalBuilder};
use clap::{Args, ValueEnum};

use super::arguments::{Format, FormatOption};
use super::{fail, terminal};

/// A portal to test against.
///
/// It answers every method of the spec, keeps deals, tasks, users and the like, and shows the calls in the browser. It
/// runs until it is stopped.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder of the spec; without it the one that is built in
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// Address to listen at
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8024")]
    listen: SocketAddr,
    /// Answer over TLS, with a certificate that is made now
    #[arg(long)]
    tls: bool,
    /// Where the certificate to trust is written
    #[arg(long, value_name = "FILE", default_value = "mock-portal.pem", requires = "tls")]
    certificate: PathBuf,
    /// What the data is made from: the same number, the same data
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,
    /// How many deals, tasks and so on there are
    #[arg(long, value_name = "NUMBER", default_value_t = 200)]
    rows: u64,
    /// What the portal limits
    #[arg(long, value_enum, default_value_t)]
    limits: Profile,
    /// Refuse unknown parameters and values of a wrong type
    #[arg(long)]
    strict: bool,
    /// What goes wrong: `METHOD=FAULT[,chance=0.1][,times=3][,after=2]`
    ///
    /// METHOD is a name, `crm.*` or `*`; FAULT is delay:MS, hang-up, silence, lose-answer, cut-body, cut-document,
    /// drip:MS, html:STATUS, html-after:STATUS or error-after:STATUS:CODE. May be given several times.
    #[arg(long, value_name = "RULE")]
    fault: Vec<FaultRule>,
    #[command(flatten)]
    format: FormatOption,
}

/// Limits by the plans of portals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum Profile {
    /// None.
    #[default]
    None,
    /// Those of most portals.
    Realistic,
    /// Those of the largest plan.
    Enterprise,
}

/// Runs the command.
pub fn run(arguments: Arguments) -> ExitCode {
    match serve(arguments) {
        Ok(never) => match never {},
        Err(error) => {
            fail(&error);
            ExitCode::from(2)
        }
    }
}

fn serve(arguments: Arguments) -> Result<std::convert::Infallible, String> {
    let runtime = tokio::runtime::Runtime::new().map_err(|error| format!("cannot start: {error}"))?;
    runtime.block_on(async {
        let portal = builder(&arguments).start().await.map_err(|error| error.to_string())?;
        for fault in &arguments.fault {
            portal.fault(fault.clone());
        }
        if let Some(certificate) = portal.certificate() {
            let path = &arguments.certificate;
            std::fs::write(path, certificate).map_err(|error| {
                format!(
                    "{}: cannot write the certificate: {error}\n  help: give another file by --certificate",
                    path.display()
                )
            })?;
        }
        print(&portal, &arguments);
        std::future::pending().await
    })
}

/// Where everything is, which is all that the command says.
fn print(portal: &Portal, arguments: &Arguments) {
    let app = portal.app();
    let mut places = vec![
        ("webhook", portal.webhook()),
        ("client_id", app.id.clone()),
        ("client_secret", app.secret.clone()),
        ("tokens", format!("{}/oauth/token/", portal.url())),
        ("calls", format!("{}/", portal.url())),
    ];
    if portal.certificate().is_some() {
        places.push(("certificate", arguments.certificate.display().to_string()));
    }
    match arguments.format.format {
        Format::Text => {
            let label = terminal::LABEL;
            for (name, value) in places {
                anstream::println!("{label}{name:<15}{label:#}{}", terminal::line(&value));
            }
        }
        Format::Json => {
            let map: serde_json::Map<_, _> =
                places.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
            anstream::println!("{}", terminal::json(&serde_json::Value::Object(map).to_string()));
        }
    }
}

fn builder(arguments: &Arguments) -> PortalBuilder {
    let mut builder = Portal::builder().listen(arguments.listen).seed(arguments.seed).rows(arguments.rows);
    if let Some(spec) = &arguments.spec {
        builder = builder.spec_dir(spec);
    }
    if arguments.tls {
        builder = builder.tls();
    }
    if arguments.strict {
        builder = builder.strict();
    }
    match arguments.limits {
        Profile::None => builder,
        Profile::Realistic => builder.limits(Limits::realistic()),
        Profile::Enterprise => builder.limits(Limits::enterprise()),
    }
}
