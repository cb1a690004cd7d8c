//! All deals of a portal as JSON lines, with a progress bar.
//!
//! ```sh
//! BITRIX24_WEBHOOK=https://portal.example/rest/1/secret/ cargo run --example export_deals --features crm > deals.jsonl
//! ```

use std::io::Write;

use bitrix24::crm::item::List;
use bitrix24::{Client, to_value};
use indicatif::{ProgressBar, ProgressStyle};

/// What the portal calls deals.
const DEALS: i64 = 2;

type AnyError = Box<dyn std::error::Error>;

#[tokio::main]
async fn main() -> Result<(), AnyError> {
    let client = Client::webhook(&std::env::var("BITRIX24_WEBHOOK")?)?;
    let rows = run(&client, std::io::BufWriter::new(std::io::stdout())).await?;
    eprintln!("{rows} deals");
    Ok(())
}

/// Writes the deals and says how many there were. However many, only a few pages are in memory.
pub async fn run(client: &Client, mut out: impl Write) -> Result<u64, AnyError> {
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} deals, {per_sec}, {eta} to go")?;
    let bar = ProgressBar::new(0).with_style(style);
    let shown = bar.clone();
    let mut deals = client
        .list(List::new(DEALS))
        .on_progress(move |progress| {
            shown.set_length(progress.total.unwrap_or(progress.rows));
            shown.set_position(progress.rows);
        })
        .items();
    let mut count = 0;
    while let Some(deal) = deals.try_next().await? {
        writeln!(out, "{}", to_value(&deal))?;
        count += 1;
    }
    out.flush()?;
    bar.finish_and_clear();
    Ok(count)
}
