//! Project tasks: `cargo xtask tidy | docs | bench`.

#![forbid(unsafe_code)]

use xtask::{bench, docs, tidy};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let status = match arguments.first().map(String::as_str) {
        Some("tidy") => tidy::run(&xtask::root()),
        Some("docs") => docs::write(&xtask::root()),
        Some("bench") => bench::run(&xtask::root(), &arguments[1..]),
        _ => {
            eprintln!("Usage: cargo xtask tidy | docs | bench [OPTION]... [FILTER]...");
            2
        }
    };
    std::process::exit(status);
}
