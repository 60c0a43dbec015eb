//! Smaller programs that still fail.

use std::time::{Duration, Instant};

/// How long a smaller program is looked for.
const TIME: Duration = Duration::from_secs(60);

/// A program without the lines, blocks and operands that its failure doesn't need.
pub(crate) fn shrink(text: &str, fails: impl FnMut(&str) -> bool) -> String {
    let mut search =
        Search { lines: text.lines().map(str::to_owned).collect(), fails, end: Instant::now() + TIME };
    loop {
        let before = search.lines.clone();
        search.drop_lines();
        search.drop_blocks();
        search.simplify();
        if search.lines == before || Instant::now() > search.end {
            return joined(&search.lines);
        }
    }
}

struct Search<F> {
    lines: Vec<String>,
    fails: F,
    end: Instant,
}

fn joined(lines: &[String]) -> String {
    lines.join("\n") + "\n"
}

impl<F: FnMut(&str) -> bool> Search<F> {
    /// Takes other lines if they fail, too.
    fn accept(&mut self, lines: Vec<String>) -> bool {
        let fails = Instant::now() < self.end && (self.fails)(&joined(&lines));
        if fails {
            self.lines = lines;
        }
        fails
    }

    /// Leaves out lines: halves first, single ones last.
    fn drop_lines(&mut self) {
        let mut size = self.lines.len() / 2;
        while size > 0 {
            let mut at = 0;
            while at + size <= self.lines.len() {
                let mut lines = self.lines.clone();
                drop(lines.drain(at..at + size));
                if !self.accept(lines) {
                    at += size.div_ceil(2);
                }
            }
            size /= 2;
        }
    }

    /// Leaves out blocks, or their first and last lines. Blocks are told by their indentation.
    fn drop_blocks(&mut self) {
        let mut at = 0;
        while at < self.lines.len() {
            if let Some(end) = self.block_end(at) {
                let mut without = self.lines.clone();
                drop(without.drain(at..=end));
                let mut unwrapped = self.lines.clone();
                let kept = unwrapped.splice(at..=end, self.lines[at + 1..end].iter().cloned());
                drop(kept);
                if self.accept(without) || self.accept(unwrapped) {
                    continue;
                }
            }
            at += 1;
        }
    }

    /// The last line of the block that a line opens.
    fn block_end(&self, at: usize) -> Option<usize> {
        let indent = |line: &str| line.len() - line.trim_start().len();
        let own = indent(&self.lines[at]);
        if indent(self.lines.get(at + 1)?) <= own {
            return None;
        }
        let is_end =
            |line: &str| indent(line) == own && ["end", "until"].iter().any(|w| line.trim().starts_with(w));
        (at + 1..self.lines.len()).find(|&k| is_end(&self.lines[k]))
    }

    /// Exchanges what is in parentheses for a number, or for one of two operands.
    fn simplify(&mut self) {
        for at in 0..self.lines.len() {
            let mut from = 0;
            while let Some(open) =
                self.lines[at].get(from..).and_then(|rest| rest.find('(')).map(|k| k + from)
            {
                from = open + 1;
                let Some(close) = closing(&self.lines[at], open) else { continue };
                for other in replacements(&self.lines[at], open, close) {
                    let mut lines = self.lines.clone();
                    lines[at] = other;
                    if self.accept(lines) {
                        from = open;
                        break;
                    }
                }
            }
        }
    }
}

fn closing(line: &str, open: usize) -> Option<usize> {
    let mut depth = 0;
    for (k, c) in line.char_indices().skip_while(|&(k, _)| k < open) {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(k);
        }
    }
    None
}

fn replacements(line: &str, open: usize, close: usize) -> Vec<String> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let word = line[..open].trim_end_matches(is_word).len();
    let inner = &line[open + 1..close];
    let with = |start: usize, text: &str| format!("{}{text}{}", &line[..start], &line[close + 1..]);
    let call = |text: &str| format!("{}{}{}", &line[..=open], text.trim(), &line[close..]);
    let mut found = Vec::new();
    if inner != "1" {
        found.push(with(word, "1"));
    }
    let mut depth = 0;
    for (k, c) in inner.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            // Operators and commas have blanks beside them.
            ' ' if depth == 0 => found.extend([with(word, &inner[..k]), with(word, &inner[k + 1..])]),
            ',' if depth == 0 => found.extend([call(&inner[..k]), call(&inner[k + 1..])]),
            _ => {}
        }
    }
    found.retain(|other| other.len() < line.len());
    found
}
