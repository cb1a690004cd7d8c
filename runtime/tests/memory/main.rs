//! How much memory a long list takes. A binary of its own, so that no other test is measured.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../all/php.rs"]
#[allow(dead_code, reason = "for other tests")]
mod php;
#[path = "../all/shelf.rs"]
#[allow(dead_code, reason = "for other tests")]
mod shelf;

use bitrix24_runtime::{Paging, Params};

use crate::shelf::{Quirks, Shelf};

const MIB: u64 = 1 << 20;

/// The most memory that this process has had, in bytes; none where the system does not tell.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches("kB").trim().parse::<u64>().ok()? * 1024)
}

#[tokio::test]
async fn a_hundred_thousand_rows_stay_within_60_mib() {
    if peak().is_none() {
        println!("SKIPPED: this system has no /proc/self/status");
        return;
    }
    // Rows of about 700 bytes: as long as those of deals.
    let shelf = Shelf::new(100_000, Quirks { padding: 650, ..Quirks::default() });
    let paging = Paging::start("start").key("ID").filter("filter").order("order");
    let mut items = shelf.client().list_value("zoo.animal.list", Params::new(), paging).items();
    let (mut rows, mut early) = (0_u64, 0);
    while let Some(row) = items.try_next().await.unwrap() {
        assert!(row["ID"].is_string());
        rows += 1;
        if rows == 10_000 {
            early = peak().unwrap();
        }
    }
    let late = peak().unwrap();
    assert_eq!((rows, shelf.requests()), (100_000, 41));
    println!("{} MiB after 10,000 rows, {} MiB after 100,000", early / MIB, late / MIB);
    // The portal, too, is in here.
    assert!(late < 60 * MIB, "{} MiB", late / MIB);
    assert!(late - early < 4 * MIB, "{} MiB more after 10,000 rows", (late - early) / MIB);
}
