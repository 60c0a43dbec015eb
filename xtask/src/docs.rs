//! `cargo xtask docs`: pages of all builtins and the compatibility table, from the entries in the code.

use std::fmt::Write;
use std::path::Path;

use runmat_runtime::builtins::builtin::Builtin;
use runmat_runtime::builtins::table::FAMILIES;

/// Page of a builtin.
pub fn page(builtin: &Builtin) -> String {
    let mut out = format!("# {}\n\n", builtin.name);
    for line in builtin.doc.trim_end().lines() {
        let line = line.strip_prefix(' ').unwrap_or(line);
        // Headings of the entry are one level deeper on the page.
        let line = if line.starts_with("# ") { format!("#{line}") } else { line.to_string() };
        let _ = writeln!(out, "{line}");
    }
    let _ = writeln!(out, "\n## Forms\n");
    for form in builtin.forms {
        let _ = writeln!(out, "- `{form}`");
    }
    out
}

/// The compatibility table.
pub fn compatibility() -> String {
    let mut out = String::from(
        "# Compatibility\n\nThe functions that RunMat has, by family. Made by `cargo xtask docs` from the builtin table.\n",
    );
    for (family, builtins) in FAMILIES {
        let _ = writeln!(out, "\n## {family}\n\n| function | |\n|---|---|");
        let mut rows: Vec<&Builtin> = builtins.iter().collect();
        rows.sort_by_key(|b| b.name);
        for builtin in rows {
            let _ = writeln!(out, "| [{0}](builtins/{0}.md) | {1} |", builtin.name, builtin.summary());
        }
    }
    out
}

/// Writes all pages; gives the exit status.
pub fn write(root: &Path) -> i32 {
    let folder = root.join("docs/builtins");
    let result = (|| -> std::io::Result<()> {
        if folder.is_dir() {
            std::fs::remove_dir_all(&folder)?;
        }
        std::fs::create_dir_all(&folder)?;
        for builtin in FAMILIES.iter().flat_map(|(_, builtins)| builtins.iter()) {
            std::fs::write(folder.join(format!("{}.md", builtin.name)), page(builtin))?;
        }
        std::fs::write(root.join("docs/compatibility.md"), compatibility())
    })();
    match result {
        Ok(()) => 0,
        Err(error) => {
            eprintln!("docs: {error}");
            1
        }
    }
}
