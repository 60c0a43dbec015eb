//! Raising and looking at errors and warnings: `error`, `warning`, `MException`, `rethrow`, `assert`, ….

use std::borrow::Cow;

use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result, Stack, StackFrame};
use crate::ops::printf::format_values;
use crate::ops::truth;
use crate::runtime::Runtime;
use crate::value::class::Class;
use crate::value::exception::Exception;
use crate::value::structure::StructArray;
use crate::value::{Kind, Value};
use crate::warnings::Severity;

/// An identifier: at least one colon, no blanks, words of letters, digits, `_` and `-`.
fn is_identifier(text: &str) -> bool {
    let text = text.as_bytes();
    text.contains(&b':')
        && text.split(|c| *c == b':').all(|word| {
            !word.is_empty() && word.iter().all(|c| c.is_ascii_alphanumeric() || matches!(c, b'_' | b'-'))
        })
}

/// Identifier and message of arguments as `error` and `warning` take them: `(msg)`, `(fmt, …)`, `(id, fmt, …)`.
///
/// A single message is literal; conversions and escapes count only with further arguments.
fn message_of(rt: &Runtime, args: &[Value]) -> Result<(String, String)> {
    fn text(value: &Value) -> Result<Cow<'_, str>> {
        value.text().ok_or_else(|| {
            Error::new(
                "MATLAB:error:invalidInput",
                "The message must be a character vector or string scalar.",
            )
        })
    }
    match args {
        [] => Ok((String::new(), String::new())),
        [only] => {
            let message = text(only)?;
            let literal = match rt.dialect.octave_errors {
                true => format_values(rt, &message, &[])?,
                false => message.into_owned(),
            };
            Ok((String::new(), literal))
        }
        [id, format, rest @ ..] if is_identifier(&text(id)?) => {
            Ok((text(id)?.into_owned(), format_values(rt, &text(format)?, rest)?))
        }
        [format, rest @ ..] => Ok((String::new(), format_values(rt, &text(format)?, rest)?)),
    }
}

/// The text of a field of a struct or exception.
fn field_text(structure: &StructArray, name: &str) -> Option<String> {
    let field = structure.shape().position(name)?;
    (structure.numel() == 1).then(|| structure.get(field, 0).text().map(|t| t.into_owned()))?
}

/// The error that a struct with `message`, `identifier` and `stack` describes.
fn error_of_struct(structure: &StructArray) -> Error {
    let mut error = Error::new(
        field_text(structure, "identifier").unwrap_or_default(),
        field_text(structure, "message").unwrap_or_default(),
    );
    let stack = structure.shape().position("stack").map(|field| structure.get(field, 0));
    if let Some(stack) = stack.as_ref().and_then(|v| v.as_ref::<StructArray>()) {
        let frames = (0..stack.numel()).map(|k| {
            let text = |name| {
                let field = stack.shape().position(name)?;
                stack.get(field, k).text().map(|t| t.into_owned())
            };
            let line = stack.shape().position("line").and_then(|f| stack.get(f, k).scalar_double());
            StackFrame {
                file: text("file").unwrap_or_default().into(),
                name: text("name").unwrap_or_default().into(),
                line: line.unwrap_or(0.0) as u32,
                column: 0,
                end_column: 0,
            }
        });
        error.set_stack(frames.collect());
    }
    error
}

builtin! {
    /// Raises an error.
    ///
    /// With one argument the text is the message as it stands. With more, or with an identifier in front, the format is
    /// expanded as by `sprintf`. An empty message does nothing.
    ///
    /// # Examples
    /// ```matlab
    /// try, error('my:id', 'x=%d', 3), catch e, end
    /// e.message                  %| x=3
    /// e.identifier               %| my:id
    /// ```
    pub ERROR = error(Any);
    forms: ["error(msg)", "error(format, A, …)", "error(id, format, A, …)", "error(errorStruct)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=0,
    purity: Effects,
    result: Unknown,
    complex_integers: All,
}

fn error(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    match args[0].kind() {
        Kind::Exception(exception) => return Err(exception.error.clone().of_caller()),
        Kind::Struct(structure) => {
            let error = error_of_struct(structure);
            return if error.message().is_empty() { Ok(()) } else { Err(error.of_caller()) };
        }
        _ => {}
    }
    let (identifier, message) = message_of(call.rt(), &args)?;
    if message.is_empty() {
        return Ok(());
    }
    Err(Error::new(identifier, message).of_caller())
}

builtin! {
    /// Shows a warning, or sets what happens to warnings.
    ///
    /// `warning('off', id)`, `'on'`, `'error'`, `'query'` set or ask for one identifier or `'all'`. `s = warning` gives
    /// all settings, `warning(s)` restores them.
    ///
    /// # Examples
    /// ```matlab
    /// warning('off', 'my:id'); warning('my:id', 'not shown');
    /// ```
    pub WARNING = warning(Any);
    forms: ["warning(msg)", "warning(format, A, …)", "warning(id, format, A, …)", "warning(state, id)", "s = warning"],
    inputs: 0..=usize::MAX,
    outputs: 0..=1,
    purity: Effects,
    result: Unknown,
    complex_integers: All,
}

fn warning(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    if args.is_empty() {
        let states = warning_states(call.rt());
        return call.output(states);
    }
    if let Some(structure) = args[0].as_ref::<StructArray>() {
        let before = states_before(structure, call.rt());
        restore_states(structure, call.rt())?;
        return if call.n_out() > 0 { call.output(before) } else { Ok(()) };
    }
    let first = args[0].text().map(|t| t.into_owned()).unwrap_or_default();
    let is_octave = call.rt().dialect.is_octave;
    let word = if is_octave { first.to_ascii_lowercase() } else { first };
    let state = match word.as_str() {
        "on" => Some(Severity::On),
        "off" => Some(Severity::Off),
        "error" => Some(Severity::Error),
        "query" => None,
        _ => return show_warning(&args, call),
    };
    let id = args.get(1).and_then(|id| id.text().map(|t| t.into_owned())).unwrap_or_else(|| "all".into());
    if matches!(id.as_str(), "backtrace" | "verbose") {
        return Ok(());
    }
    if id.eq_ignore_ascii_case("all") {
        if state.is_none() {
            let states = warning_states(call.rt());
            return call.output(states);
        }
        if is_octave && state == Some(Severity::Error) {
            return Err(Error::new("", "warning: cannot specify \"all\" warning ID"));
        }
    }
    let before = call.rt().warnings.severity(&id);
    if let Some(state) = state {
        call.rt().warnings.set(&id, state);
    }
    if call.n_out() > 0 || state.is_none() {
        let rt = call.rt();
        let (id, word) = (rt.char_row(&id), rt.char_row(state_word(before)));
        let value = rt.structure([("identifier", id), ("state", word)]);
        return call.output(value);
    }
    Ok(())
}

fn state_word(severity: Severity) -> &'static str {
    match severity {
        Severity::On => "on",
        Severity::Off => "off",
        Severity::Error => "error",
    }
}

fn warning_states(rt: &mut Runtime) -> Value {
    let mut states = vec![("all".to_string(), rt.warnings.default)];
    states.extend(rt.warnings.settings.clone());
    let shape = rt.shape(["identifier", "state"]);
    let mut out = StructArray::filled(shape, crate::array::dims::Dims::column(states.len()));
    for (k, (id, severity)) in states.iter().enumerate() {
        *out.slot(0, k) = rt.char_row(id);
        *out.slot(1, k) = rt.char_row(state_word(*severity));
    }
    rt.alloc(out)
}

/// The settings as they are now of the identifiers in `states`; all settings when `all` is among them.
fn states_before(states: &StructArray, rt: &mut Runtime) -> Value {
    let names: Vec<String> = match states.shape().position("identifier") {
        Some(id) => {
            let texts = (0..states.numel()).map(|k| states.get(id, k).text().map(|t| t.into_owned()));
            texts.flatten().collect()
        }
        None => Vec::new(),
    };
    if names.iter().any(|name| name == "all") {
        return warning_states(rt);
    }
    let shape = rt.shape(["identifier", "state"]);
    let mut out = StructArray::filled(shape, crate::array::dims::Dims::column(names.len()));
    for (k, name) in names.iter().enumerate() {
        let severity = rt.warnings.severity(name);
        *out.slot(0, k) = rt.char_row(name);
        *out.slot(1, k) = rt.char_row(state_word(severity));
    }
    rt.alloc(out)
}

fn restore_states(states: &StructArray, rt: &mut Runtime) -> Result<()> {
    let (Some(id), Some(state)) = (states.shape().position("identifier"), states.shape().position("state"))
    else {
        return Err(Error::new("MATLAB:warning:invalidStateStruct", "Invalid warning state structure."));
    };
    for k in 0..states.numel() {
        let (id, state) = (states.get(id, k), states.get(state, k));
        let severity = match state.text().as_deref() {
            Some("on") => Severity::On,
            Some("error") => Severity::Error,
            _ => Severity::Off,
        };
        if let Some(id) = id.text() {
            rt.warnings.set(&id, severity);
        }
    }
    Ok(())
}

fn show_warning(args: &[Value], call: &mut Call<'_>) -> Result<()> {
    let (identifier, message) = message_of(call.rt(), args)?;
    if message.is_empty() {
        return Ok(());
    }
    if call.rt().warnings.severity(&identifier) == Severity::Error {
        return Err(Error::new(identifier, message));
    }
    call.rt().warn(&identifier, &message);
    Ok(())
}

builtin! {
    /// The last warning's message and identifier; with arguments they are set.
    ///
    /// # Examples
    /// ```matlab
    /// lastwarn('text', 'my:id'); [msg, id] = lastwarn;
    /// msg                        %| text
    /// ```
    pub LASTWARN = lastwarn(Any);
    forms: ["[msg, id] = lastwarn", "lastwarn(msg, id)"],
    inputs: 0..=2,
    outputs: 0..=2,
    purity: Effects,
    result: Text,
}

fn lastwarn(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let text = |k: usize| args.get(k).and_then(|v| v.text().map(|t| t.into_owned())).unwrap_or_default();
    let rt = call.rt();
    let (message, id) = rt.warnings.last.clone();
    if !args.is_empty() {
        rt.warnings.last = (text(0), text(1));
    }
    let values = [rt.char_row(&message), rt.char_row(&id)];
    if args.is_empty() || call.n_out() > 0 { call.outputs(values) } else { Ok(()) }
}

builtin! {
    /// The last error's message; with arguments it is set.
    ///
    /// # Examples
    /// ```matlab
    /// try, error('boom'), catch, end
    /// lasterr                    %| boom
    /// ```
    pub LASTERR = lasterr(Any);
    forms: ["[msg, id] = lasterr", "lasterr(msg, id)"],
    inputs: 0..=2,
    outputs: 0..=2,
    purity: Effects,
    result: Text,
}

fn lasterr(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let text = |k: usize| args.get(k).and_then(|v| v.text().map(|t| t.into_owned())).unwrap_or_default();
    let last = call.host().last_error().clone();
    let (message, id) =
        last.map(|e| (e.message().to_string(), e.identifier().to_string())).unwrap_or_default();
    if !args.is_empty() {
        *call.host().last_error() = Some(Error::new(text(1), text(0)));
    }
    let rt = call.rt();
    let values = [rt.char_row(&message), rt.char_row(&id)];
    if args.is_empty() || call.n_out() > 0 { call.outputs(values) } else { Ok(()) }
}

builtin! {
    /// Makes an error value without raising it.
    ///
    /// # Examples
    /// ```matlab
    /// e = MException('a:b', 'msg %d', 3);
    /// e.message                  %| msg 3
    /// ```
    pub MEXCEPTION = mexception(Any);
    name: "MException",
    forms: ["e = MException(id, format, A, …)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: All,
}

fn mexception(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let id = args[0].text().map(|t| t.into_owned()).unwrap_or_default();
    let format = args[1].text().map(|t| t.into_owned()).unwrap_or_default();
    let message = format_values(call.rt(), &format, &args[2..])?;
    let value = call.rt().alloc(Exception { error: Error::new(id, message) });
    call.output(value)
}

/// The error of an MException or error struct argument.
fn error_argument(value: &Value) -> Result<Error> {
    match value.kind() {
        Kind::Exception(exception) => Ok(exception.error.clone()),
        Kind::Struct(structure) => Ok(error_of_struct(structure)),
        _ => {
            Err(ErrorKind::FunctionClass { name: "rethrow".into(), class: value.class().name().into() }
                .into())
        }
    }
}

builtin! {
    /// Raises a caught error again, with the stack of its first raise.
    ///
    /// # Examples
    /// ```matlab
    /// try, try, error('a:b', 'x%d', 1), catch e, rethrow(e), end, catch f, end
    /// f.identifier               %| a:b
    /// ```
    pub RETHROW = rethrow((Value,));
    forms: ["rethrow(e)"],
    inputs: 1..=1,
    outputs: 0..=0,
    purity: Effects,
    result: Unknown,
}

fn rethrow((e,): (Value,), _: &mut Call<'_>) -> Result<()> {
    Err(error_argument(&e)?.of_caller())
}

builtin! {
    /// Raises an error value.
    ///
    /// # Examples
    /// ```matlab
    /// try, throw(MException('a:b', 'hi')), catch f, end
    /// f.message                  %| hi
    /// ```
    pub THROW = throw((Value,));
    forms: ["throw(e)"],
    inputs: 1..=1,
    outputs: 0..=0,
    purity: Effects,
    result: Unknown,
}

fn throw((e,): (Value,), _: &mut Call<'_>) -> Result<()> {
    let mut error = error_argument(&e)?;
    error.set_stack(Stack::default());
    Err(error.of_caller())
}

builtin! {
    /// Raises an error value as if the caller of the running function had raised it.
    ///
    /// # Examples
    /// ```matlab
    /// try, throwAsCaller(MException('a:b', 'hi')), catch f, end
    /// f.message                  %| hi
    /// ```
    pub THROW_AS_CALLER = throw_as_caller((Value,));
    name: "throwAsCaller",
    forms: ["throwAsCaller(e)"],
    inputs: 1..=1,
    outputs: 0..=0,
    purity: Effects,
    result: Unknown,
}

fn throw_as_caller((e,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let mut error = error_argument(&e)?;
    let stack = call.host().stack();
    error.set_stack(if stack.len() > 1 { stack.callers() } else { stack });
    Err(error.of_caller())
}

builtin! {
    /// An error value with a further cause.
    ///
    /// # Examples
    /// ```matlab
    /// e = addCause(MException('a:b', 'outer'), MException('c:d', 'inner'));
    /// e.cause{1}.message         %| inner
    /// ```
    pub ADD_CAUSE = add_cause((Value, Value));
    name: "addCause",
    forms: ["e = addCause(e, cause)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn add_cause((e, cause): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    let mut error = error_argument(&e)?;
    error.add_cause(error_argument(&cause)?);
    let value = call.rt().alloc(Exception { error });
    call.output(value)
}

builtin! {
    /// The text of an error: `'basic'` is the message, `'extended'` (the default) names the place too.
    ///
    /// # Examples
    /// ```matlab
    /// getReport(MException('a:b', 'hi'), 'basic')    %| hi
    /// ```
    pub GET_REPORT = get_report(Any);
    name: "getReport",
    forms: ["text = getReport(e)", "text = getReport(e, type)", "text = getReport(e, type, 'hyperlinks', mode)"],
    inputs: 1..=4,
    outputs: 0..=1,
    purity: Pure,
    result: Text,
}

fn get_report(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let error = error_argument(&args[0])?;
    let basic = args.get(1).is_some_and(|t| t.text().as_deref() == Some("basic"));
    let mut text = error.message().to_string();
    if !basic {
        // A builtin or operator that raised the error is the innermost function, though no frame of the stack.
        let (head, outer) = match (error.source(), error.stack().first()) {
            (Some(source), _) => (format!("Error using {source}\n"), error.stack().clone()),
            (None, Some(frame)) => {
                let head = format!("Error using {} (line {})\n", frame.name, frame.line);
                (head, error.stack().callers())
            }
            (None, None) => (String::new(), Stack::default()),
        };
        text.insert_str(0, &head);
        for frame in outer.iter() {
            text.push_str(&format!("\n\nError in {} (line {})", frame.name, frame.line));
        }
    }
    let value = call.rt().char_row(&text);
    call.output(value)
}

builtin! {
    /// Raises an error unless a condition holds.
    ///
    /// The condition holds when it isn't empty and all its elements are nonzero. Further arguments are the message, as
    /// for `error`.
    ///
    /// # Examples
    /// ```matlab
    /// assert(true)
    /// try, assert(false), catch e, end
    /// e.message                  %| Assertion failed.
    /// ```
    pub ASSERT = assert(Any);
    forms: ["assert(cond)", "assert(cond, msg)", "assert(cond, format, A, …)", "assert(cond, id, format, A, …)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=0,
    purity: Effects,
    result: Unknown,
    complex_integers: All,
}

fn assert(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let compares = call.rt().dialect.octave_errors && args.len() >= 2 && !args[1].is_text_scalar();
    if compares
        || (call.rt().dialect.octave_errors
            && args.len() >= 2
            && args[0].class() != Class::Logical
            && !is_condition(&args[0]))
    {
        return super::observed::assert_observed(&args, call);
    }
    if !matches!(args[0].kind(), Kind::Dense(_)) {
        return Err(Error::new(
            "MATLAB:assertion:LogicalScalar",
            "The condition input argument must be a scalar logical.",
        ));
    }
    if truth::condition(args[0])? {
        return Ok(());
    }
    if args.len() == 1 {
        return Err(Error::new("MATLAB:assertion:failed", "Assertion failed."));
    }
    let (identifier, message) = message_of(call.rt(), &args[1..])?;
    Err(Error::new(identifier, message))
}

/// In Octave's dialect `assert(cond, text, …)` has a condition in front, not something observed.
fn is_condition(value: &Value) -> bool {
    value.class() == Class::Double && value.is_scalar()
}
