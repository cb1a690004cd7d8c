//! `b24gen mock`.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// A portal that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_portal_answers_where_it_says() {
    let arguments = ["mock", "--listen", "127.0.0.1:0", "--rows", "7", "--format", "json"];
    let program = Command::new(env!("CARGO_BIN_EXE_b24gen")).args(arguments).stdout(Stdio::piped()).spawn();
    let mut program = Running(program.unwrap());
    let mut line = String::new();
    BufReader::new(program.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let places: Value = serde_json::from_str(&line).unwrap();
    let webhook = places["webhook"].as_str().unwrap().strip_prefix("http://").unwrap();
    let (host, path) = webhook.split_once('/').unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    write!(stream, "GET /{path}crm.deal.list HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("\"total\":7"), "{answer}");
    assert!(places.get("certificate").is_none() && places["calls"].is_string(), "{places}");
}

#[test]
fn a_portal_that_cannot_start_says_why() {
    for (arguments, why) in [
        (["mock", "--fault", "crm.*=burn"], "`burn` is no fault"),
        (["mock", "--spec", "no/such/folder"], "help: give the folder that holds source.yaml"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_b24gen")).args(arguments).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(2) && said.contains(why), "{said}");
    }
}
