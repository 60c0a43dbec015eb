//! The tidy checks and the freshness of generated pages, as tests.

use xtask::{docs, root, tidy};

#[test]
fn sources_are_tidy() {
    let findings = tidy::findings(&root());
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn compatibility_table_is_current() {
    let path = root().join("docs/compatibility.md");
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, docs::compatibility(), "run `cargo xtask docs`");
}
