//! `cargo xtask tidy`: what a reviewer would otherwise count by hand. Runs inside `cargo test` too.

use std::path::Path;

use crate::sources;

const MAX_LINES: usize = 1000;
const MAX_WIDTH: usize = 120;

/// Files and folders that may hold unsafe code; ARCHITECTURE.md says why.
const UNSAFE: &[&str] = &[
    "runmat-gc/src/",
    "runmat-runtime/src/value/",
    "runmat-runtime/src/kernels/simd/",
    "runmat-runtime/src/array/",
    "runmat-runtime/src/ops/convert.rs",
    "runmat-vm/src/interp/dispatch.rs",
    "runmat-vm/src/vm.rs",
    "runmat-jit/src/abi.rs",
    "runmat-jit/src/machine.rs",
];

/// Layers: a crate's sources must not name these crates.
const FORBIDDEN: &[(&str, &[&str])] = &[
    ("runmat-lexer/", &["runmat_parser", "runmat_hir", "runmat_vm", "runmat_runtime", "runmat_gc"]),
    ("runmat-parser/", &["runmat_hir", "runmat_vm", "runmat_runtime", "runmat_gc"]),
    ("runmat-hir/", &["runmat_vm::", "runmat_runtime::", "runmat_gc::"]),
    ("runmat-gc/", &["runmat_runtime", "runmat_vm"]),
    ("runmat-linalg/", &["runmat_runtime", "runmat_vm"]),
    ("runmat-vm/", &["runmat_jit"]),
    ("runmat-runtime/", &["runmat_vm", "runmat_hir", "runmat_parser", "runmat_lexer"]),
];

/// Everything that is wrong, one line each.
pub fn findings(root: &Path) -> Vec<String> {
    let mut out = Vec::new();
    for path in sources(root) {
        let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        check_file(&name, &text, &mut out);
    }
    out
}

fn check_file(name: &str, text: &str, out: &mut Vec<String>) {
    if !text.starts_with("//!") {
        out.push(format!("{name}: the file doesn't start with a module comment"));
    }
    let lines = text.lines().count();
    if lines > MAX_LINES {
        out.push(format!("{name}: {lines} lines, more than {MAX_LINES}"));
    }
    for (k, line) in text.lines().enumerate() {
        let is_text = line.contains('"') || line.trim_start().starts_with("//");
        if line.chars().count() > MAX_WIDTH && !is_text {
            out.push(format!("{name}:{}: wider than {MAX_WIDTH} columns", k + 1));
        }
    }
    let may_be_unsafe = UNSAFE.iter().any(|allowed| name.starts_with(allowed));
    let keyword = ["unsafe {", "unsafe fn ", "unsafe impl "];
    if !may_be_unsafe && !name.starts_with("xtask/") && keyword.iter().any(|k| text.contains(k)) {
        out.push(format!("{name}: unsafe code outside of the listed modules"));
    }
    for (layer, forbidden) in FORBIDDEN {
        let is_source = name.starts_with(layer) && name.contains("/src/");
        for crate_name in forbidden.iter().filter(|c| is_source && text.contains(&format!("use {c}"))) {
            out.push(format!("{name}: names the upper layer {crate_name}"));
        }
    }
}

/// Prints the findings; gives the exit status.
pub fn run(root: &Path) -> i32 {
    let found = findings(root);
    for line in &found {
        eprintln!("{line}");
    }
    i32::from(!found.is_empty())
}
