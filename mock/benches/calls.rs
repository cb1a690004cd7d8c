//! How many small calls the portal answers in a second, together with what makes them, on two threads; and whether its
//! memory stays flat over a million of them.
//!
//! `cargo bench -p bitrix24-mock --bench calls -- [CALLS]`

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    reason = "a measurement"
)]

use std::time::Instant;

use bitrix24_mock::Portal;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Connections that are kept alive.
const CONNECTIONS: usize = 32;
/// Calls after which the log is full and the memory should stand still.
const WARM: usize = 50_000;

/// A call without state, one that finds a row, and one that lists rows by their ids.
const CALLS: [(&str, &str); 3] = [
    ("server.time", "{}"),
    ("crm.deal.get", r#"{"id":77777}"#),
    ("crm.deal.list", r#"{"filter":{">ID":50000,"<=ID":50005},"select":["ID","TITLE"],"start":-1}"#),
];

fn main() {
    let calls = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(1_000_000);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let portal = Portal::builder().rows(100_000).start().await.unwrap();
        run(&portal, CALLS[0], WARM).await;
        let before = resident();
        measure(&portal, CALLS[0], calls).await;
        println!("memory: {before} kB before, {} kB after", resident());
        for call in &CALLS[1..] {
            measure(&portal, *call, calls / 10).await;
        }
        println!("{} calls came in; the log remembers {}", portal.count(), portal.calls().len());
    });
}

/// Prints the rate as the clock has it, and as it would be on two processors that nobody else uses.
async fn measure(portal: &Portal, call: (&str, &str), calls: usize) {
    let (start, worked) = (Instant::now(), processor_time());
    run(portal, call, calls).await;
    let rate = calls as f64 / start.elapsed().as_secs_f64();
    let alone = 2.0 * calls as f64 / (processor_time() - worked);
    println!("{calls} calls of {}: {rate:.0} a second; by processor time {alone:.0} on two", call.0);
}

async fn run(portal: &Portal, (method, params): (&str, &str), calls: usize) {
    let request = format!(
        "POST /rest/1/mocksecret/{method} HTTP/1.1\r\nhost: portal\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n{params}",
        params.len()
    );
    let each = (0..CONNECTIONS).map(|_| {
        let (address, request) = (portal.address(), request.clone());
        tokio::spawn(async move {
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.set_nodelay(true).unwrap();
            let mut buffer = vec![0; 64 << 10];
            for _ in 0..calls / CONNECTIONS {
                stream.write_all(request.as_bytes()).await.unwrap();
                answer(&mut stream, &mut buffer).await;
            }
        })
    });
    for task in each.collect::<Vec<_>>() {
        task.await.unwrap();
    }
}

/// Reads one answer, which must be a success.
async fn answer(stream: &mut TcpStream, buffer: &mut [u8]) {
    let (mut length, mut whole) = (0, None);
    while whole.is_none_or(|whole| length < whole) {
        let read = stream.read(&mut buffer[length..]).await.unwrap();
        assert_ne!(read, 0, "the portal hung up");
        length += read;
        if whole.is_none()
            && let Some(head) = buffer[..length].windows(4).position(|end| end == b"\r\n\r\n")
        {
            let text = std::str::from_utf8(&buffer[..head]).unwrap().to_ascii_lowercase();
            assert!(text.starts_with("http/1.1 200"), "{text}");
            let body = text.split("content-length: ").nth(1).unwrap();
            whole = Some(head + 4 + body.split("\r\n").next().unwrap().parse::<usize>().unwrap());
        }
    }
}

/// Kilobytes of memory in use, where the system tells.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or_default()
}

/// Seconds of processor time that this program has used, where the system tells: ticks of a hundredth.
fn processor_time() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program may hold spaces; it ends with the last bracket.
    let fields = stat.rsplit(')').next().unwrap_or_default();
    fields.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>()
        / 100.0
}
