//! A case file: code, expected output, directives.

use libtest_mimic::Failed;

/// A parsed case.
#[derive(Debug, Default)]
pub(crate) struct Case {
    /// The script without its trailing expectations.
    pub(crate) code: String,
    /// Blocks of expected output lines.
    pub(crate) output: Vec<Vec<String>>,
    /// The error that ends the script.
    pub(crate) error: Option<ExpectedError>,
    /// `matlab` or `octave`.
    pub(crate) dialect: String,
}

/// What a `%@ error:` line says.
#[derive(Debug, Default)]
pub(crate) struct ExpectedError {
    /// The identifier.
    pub(crate) identifier: String,
    /// `line:column-line:column`, end exclusive.
    pub(crate) span: Option<String>,
    /// The message, or a part of it.
    pub(crate) message: Option<String>,
}

impl Case {
    /// Reads a case.
    pub(crate) fn parse(text: &str) -> Case {
        let mut case = Case { dialect: "matlab".into(), ..Case::default() };
        let mut in_block = false;
        for line in text.lines() {
            let trimmed = line.trim_start();
            if let Some(rest) = trimmed.strip_prefix("%|") {
                let expected = rest.strip_prefix(' ').unwrap_or(rest).to_string();
                match case.output.last_mut().filter(|_| in_block) {
                    Some(block) => block.push(expected),
                    None => case.output.push(vec![expected]),
                }
                in_block = true;
                continue;
            }
            in_block = false;
            if let Some(directive) = trimmed.strip_prefix("%@") {
                case.directive(directive.trim());
            }
            case.code.push_str(line);
            case.code.push('\n');
        }
        case
    }

    fn directive(&mut self, text: &str) {
        match text.split_once(':') {
            Some(("compat", name)) => self.dialect = name.trim().to_string(),
            Some(("error", rest)) => self.error = Some(ExpectedError::parse(rest.trim())),
            _ => {}
        }
    }

    /// The file with its output replaced by `dump`.
    pub(crate) fn with_output(&self, dump: &str) -> String {
        let lines: Vec<String> = dump.lines().map(|l| format!("%| {l}").trim_end().to_string()).collect();
        format!("{}\n{}\n", self.code.trim_end(), lines.join("\n"))
    }
}

impl ExpectedError {
    fn parse(text: &str) -> ExpectedError {
        let (head, message) = match text.find('"') {
            Some(at) => (
                text[..at].trim(),
                Some(text[at + 1..].trim_end().trim_end_matches('"').replace("\\n", "\n")),
            ),
            None => (text, None),
        };
        let mut words = head.split_whitespace();
        let identifier = words.next().unwrap_or("").to_string();
        let identifier = if identifier == "(empty)" { String::new() } else { identifier };
        ExpectedError { identifier, span: words.next().map(str::to_string), message }
    }

    /// Compares with the error that came.
    pub(crate) fn check(&self, error: &runmat::Error) -> Result<(), Failed> {
        if error.identifier() != self.identifier {
            return Err(format!(
                "identifier {:?} instead of {:?} ({})",
                error.identifier(),
                self.identifier,
                error.message()
            )
            .into());
        }
        if let Some(message) = &self.message
            && !error.message().contains(message.as_str())
        {
            return Err(format!("message {:?} instead of {message:?}", error.message()).into());
        }
        if let (Some(span), Some(frame)) = (&self.span, error.stack().first()) {
            let got = format!("{0}:{1}-{0}:{2}", frame.line, frame.column, frame.end_column);
            if got != *span {
                return Err(format!("error at {got} instead of {span}").into());
            }
        }
        Ok(())
    }
}
