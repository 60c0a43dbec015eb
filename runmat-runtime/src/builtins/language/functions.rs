//! Functions as values and what they know of their call: `feval`, `func2str`, `nargin`, `inputname`, ….

use std::path::PathBuf;

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text};
use crate::builtins::call::{Call, Workspace};
use crate::builtins::predicates::equality::KEYWORDS;
use crate::error::{Error, ErrorKind, Result};
use crate::value::class::Class;
use crate::value::cleanup::Cleanup;
use crate::value::handle::{FunctionHandle, Target};
use crate::value::{Kind, Value};

builtin! {
    /// Calls a function given by handle or name.
    ///
    /// # Examples
    /// ```matlab
    /// feval(@plus, 2, 3)         %| 5
    /// feval('numel', 'abc')      %| 3
    /// ```
    pub FEVAL = feval(Any);
    forms: ["[y1, …] = feval(f, x1, …)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=usize::MAX,
    purity: Workspace,
    result: Unknown,
    complex_integers: All,
}

fn feval(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let n_out = call.n_out();
    let values = call.host().invoke(args[0], &args[1..], n_out)?;
    call.outputs(values)
}

builtin! {
    /// Calls a builtin function past any function of the same name in files.
    ///
    /// # Examples
    /// ```matlab
    /// builtin('numel', [1 2 3])  %| 3
    /// ```
    pub BUILTIN = builtin_function(Any);
    name: "builtin",
    forms: ["[y1, …] = builtin(name, x1, …)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=usize::MAX,
    purity: Workspace,
    result: Unknown,
    complex_integers: All,
}

fn builtin_function(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let name = args[0].text().map(|t| t.into_owned()).unwrap_or_default();
    let Some(found) = crate::builtins::table::find(&name) else {
        return Err(Error::new(
            "MATLAB:UndefinedFunction",
            format!("Cannot find builtin function '{name}'."),
        ));
    };
    let n_out = call.n_out();
    if args.len() - 1 < *found.inputs.start() {
        return Err(ErrorKind::NotEnoughInputs.into());
    }
    if args.len() - 1 > *found.inputs.end() {
        return Err(ErrorKind::BuiltinTooManyInputs.into());
    }
    let mut inner = Call::new(call.host(), &args[1..], n_out);
    found.run(&mut inner)?;
    let values = inner.into_results();
    call.outputs(values)
}

/// The function behind an operator: Octave makes handles of operators too.
fn operator_function(text: &str) -> Option<&'static str> {
    Some(match text {
        "+" => "plus",
        "-" => "minus",
        "*" => "mtimes",
        ".*" => "times",
        "/" => "mrdivide",
        "./" => "rdivide",
        "\\" => "mldivide",
        ".\\" => "ldivide",
        "^" => "mpower",
        ".^" => "power",
        "<" => "lt",
        "<=" => "le",
        ">" => "gt",
        ">=" => "ge",
        "==" => "eq",
        "!=" | "~=" => "ne",
        "&" => "and",
        "|" => "or",
        "!" | "~" => "not",
        "'" => "ctranspose",
        ".'" => "transpose",
        _ => return None,
    })
}

fn handle_of(value: &Value, name: &str) -> Result<String> {
    match value.kind() {
        Kind::Handle(handle) => Ok(handle.text()),
        _ => Err(ErrorKind::FunctionClass { name: name.into(), class: value.class().name().into() }.into()),
    }
}

builtin! {
    /// The text of a function handle.
    ///
    /// # Examples
    /// ```matlab
    /// func2str(@sin)             %| sin
    /// ```
    pub FUNC2STR = func2str((Value,));
    forms: ["s = func2str(f)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Text,
}

fn func2str((f,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let text = handle_of(&f, "func2str")?;
    let value = call.rt().char_row(&text);
    call.output(value)
}

builtin! {
    /// A function handle from text: a name, or `'@(x) …'`, which sees no variables.
    ///
    /// # Examples
    /// ```matlab
    /// f = str2func('@(x) x + 1');
    /// f(2)                       %| 3
    /// ```
    pub STR2FUNC = str2func(Any);
    forms: ["f = str2func(s)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Reads,
    result: OfClass(Class::FunctionHandle),
}

fn str2func(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    if args[0].class() == Class::FunctionHandle {
        return call.output(args[0].shared());
    }
    let text =
        args[0].text().filter(|_| args[0].is_text_scalar()).map(|t| t.into_owned()).ok_or_else(|| {
            Error::new("MATLAB:str2func:invalidInput", "Input must be a character vector or string scalar.")
                .in_octave("", "str2func: FCN_NAME must be a string")
        })?;
    let text = match operator_function(&text) {
        Some(name) if call.rt().dialect.is_octave => name.to_owned(),
        _ => text,
    };
    let handle = call.host().make_handle(&text)?;
    call.output(handle)
}

builtin! {
    /// What a function handle is: its text, type, file and captured variables.
    ///
    /// # Examples
    /// ```matlab
    /// s = functions(@sin);
    /// s.type                     %| simple
    /// ```
    pub FUNCTIONS = functions((Value,));
    forms: ["s = functions(f)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Struct),
}

fn functions((f,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let text = handle_of(&f, "functions")?;
    let Some(handle) = f.as_ref::<FunctionHandle>() else { return Ok(()) };
    let (kind, file, names) = match &handle.target {
        Target::Named(_) => ("simple", String::new(), Vec::new()),
        Target::Bound(code) => ("scopedfunction", code.file().to_string(), Vec::new()),
        Target::Anonymous(code) => ("anonymous", code.file().to_string(), code.captured_names()),
    };
    let captures = handle.captures.clone();
    let rt = call.rt();
    let mut fields =
        vec![("function", rt.char_row(&text)), ("type", rt.char_row(kind)), ("file", rt.char_row(&file))];
    if kind == "anonymous" {
        let known = names.iter().zip(&captures).filter(|(_, v)| !v.is_undefined());
        let workspace = rt.structure(known.map(|(n, v)| (&**n, v.shared())));
        let cell = rt.cell(Dims::scalar(), vec![workspace]);
        fields.push(("workspace", cell));
        fields.push(("within_file_path", rt.char_row("")));
    }
    let value = rt.structure(fields);
    call.output(value)
}

builtin! {
    /// True for function handles.
    ///
    /// # Examples
    /// ```matlab
    /// is_function_handle(@sin)   %| 1
    /// ```
    pub IS_FUNCTION_HANDLE = is_function_handle((Value,));
    forms: ["tf = is_function_handle(f)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
    complex_integers: First,
}

fn is_function_handle((f,): (Value,), call: &mut Call<'_>) -> Result<()> {
    call.output(Value::logical(f.class() == Class::FunctionHandle))
}

builtin! {
    /// Number of inputs: of the running function's call, or declared by a function. Negative with `varargin`.
    ///
    /// # Examples
    /// ```matlab
    /// nargin(@(a, b) a)          %| 2
    /// nargin(@(varargin) 1)      %| -1
    /// ```
    pub NARGIN = nargin(Any);
    forms: ["n = nargin", "n = nargin(f)"],
    inputs: 0..=1,
    outputs: 0..=1,
    purity: Reads,
    result: Scalar(Class::Double),
}

fn nargin(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let n = match args.first() {
        Some(f) => call.host().function_arity(*f)?.0 as f64,
        None => call.host().caller_counts().0 as f64,
    };
    call.output(Value::double(n))
}

builtin! {
    /// Number of outputs: wanted from the running function, or declared by a function. Negative with `varargout`.
    ///
    /// # Examples
    /// ```matlab
    /// nargout(@(x) x)            %| -1
    /// ```
    pub NARGOUT = nargout(Any);
    forms: ["n = nargout", "n = nargout(f)"],
    inputs: 0..=1,
    outputs: 0..=1,
    purity: Reads,
    result: Scalar(Class::Double),
}

fn nargout(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let n = match args.first() {
        Some(f) => call.host().function_arity(*f)?.1 as f64,
        None => call.host().caller_counts().1 as f64,
    };
    call.output(Value::double(n))
}

builtin! {
    /// Raises an error unless the running function got an allowed number of inputs.
    ///
    /// # Errors
    /// `MATLAB:narginchk:notEnoughInputs`, `MATLAB:narginchk:tooManyInputs`.
    ///
    /// # Examples
    /// ```matlab
    /// narginchk(0, 1)
    /// ```
    pub NARGINCHK = narginchk((f64, f64));
    forms: ["narginchk(low, high)"],
    inputs: 2..=2,
    outputs: 0..=0,
    purity: Reads,
    result: Unknown,
}

fn narginchk((low, high): (f64, f64), call: &mut Call<'_>) -> Result<()> {
    if low > high && call.rt().dialect.is_octave {
        return Err(Error::new("", "narginchk: MINARGS cannot be larger than MAXARGS"));
    }
    let n = call.host().caller_counts().0 as f64;
    if n < low {
        return Err(Error::new("MATLAB:narginchk:notEnoughInputs", "Not enough input arguments.")
            .in_octave("", "narginchk: not enough input arguments"));
    }
    if n > high {
        return Err(Error::new("MATLAB:narginchk:tooManyInputs", "Too many input arguments.")
            .in_octave("", "narginchk: too many input arguments"));
    }
    Ok(())
}

builtin! {
    /// Raises an error unless the running function is asked for an allowed number of outputs.
    ///
    /// # Errors
    /// `MATLAB:nargoutchk:notEnoughOutputs`, `MATLAB:nargoutchk:tooManyOutputs`.
    ///
    /// # Examples
    /// ```matlab
    /// nargoutchk(0, 1)
    /// ```
    pub NARGOUTCHK = nargoutchk(Any);
    forms: [
        "nargoutchk(low, high)",
        "msg = nargoutchk(low, high, n)",
        "msg = nargoutchk(low, high, n, 'string' | 'struct')",
    ],
    inputs: 2..=4,
    outputs: 0..=1,
    purity: Reads,
    result: Unknown,
}

fn nargoutchk(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (low, high) = (f64::from_value(args[0], 1, call)?, f64::from_value(args[1], 2, call)?);
    if low > high && call.rt().dialect.is_octave {
        return Err(Error::new("", "nargoutchk: MINARGS cannot be larger than MAXARGS"));
    }
    let n = match args.get(2) {
        Some(n) => f64::from_value(*n, 3, call)?,
        None => call.host().caller_counts().1 as f64,
    };
    let fault = match (n < low, n > high) {
        (true, _) => Some(("notEnoughOutputs", "Not enough output arguments.", "not-enough-outputs")),
        (_, true) => Some(("tooManyOutputs", "Too many output arguments.", "too-many-outputs")),
        _ => None,
    };
    if args.len() > 2 {
        return count_message("nargoutchk", fault, args.get(3), call);
    }
    let Some((identifier, message, _)) = fault else { return Ok(()) };
    Err(Error::new(format!("MATLAB:nargoutchk:{identifier}"), message)
        .in_octave("", format!("nargoutchk: {}", message.trim_end_matches('.'))))
}

/// What is wrong with a number of arguments: the last part of MATLAB's identifier, the message, that of Octave's.
pub(super) type CountFault = Option<(&'static str, &'static str, &'static str)>;

/// The message of `nargoutchk` and `nargchk` as text, or as a struct with its identifier; empty when nothing is wrong.
pub(super) fn count_message(
    name: &str,
    fault: CountFault,
    kind: Option<&Value>,
    call: &mut Call<'_>,
) -> Result<()> {
    let as_struct = match kind.map(|kind| kind.text()) {
        None => false,
        Some(Some(kind)) if kind == "struct" || kind == "string" => kind == "struct",
        Some(_) => {
            let message = "The output type must be 'string' or 'struct'.";
            return Err(
                Error::new(format!("MATLAB:{name}:invalidOutputType"), message).invalid_call_in_octave()
            );
        }
    };
    let rt = call.rt();
    let is_octave = rt.dialect.is_octave;
    let (message, identifier) = match fault {
        None => (String::new(), String::new()),
        Some((_, message, word)) if is_octave => {
            let message = message.trim_end_matches('.').to_ascii_lowercase();
            (message, format!("Octave:{name}:{word}"))
        }
        Some((word, message, _)) => (message.to_owned(), format!("MATLAB:{name}:{word}")),
    };
    let value = match (as_struct, fault) {
        (true, None) => {
            let shape = rt.shape(["message", "identifier"]);
            rt.alloc(crate::value::structure::StructArray::filled(shape, Dims::matrix(0, 1)))
        }
        (true, Some(_)) => {
            let (message, identifier) = (rt.char_row(&message), rt.char_row(&identifier));
            rt.structure([("message", message), ("identifier", identifier)])
        }
        (false, None) if !is_octave => Value::EMPTY,
        (false, _) => rt.char_row(&message),
    };
    call.output(value)
}

builtin! {
    /// The name of the variable that was passed as an input of the running function; empty for an expression.
    ///
    /// # Examples
    /// ```matlab
    /// f = @(x) inputname(1);
    /// ```
    pub INPUTNAME = inputname((f64,));
    forms: ["name = inputname(k)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Workspace,
    result: Text,
}

fn inputname((k,): (f64,), call: &mut Call<'_>) -> Result<()> {
    let n = call.host().caller_counts().0;
    if k < 1.0 || k > n as f64 || k.fract() != 0.0 {
        return Err(Error::new("MATLAB:inputname:argNumberNotValid", "Argument number is not valid."));
    }
    let name = call.host().caller_input_name(k as usize - 1);
    let value = call.rt().char_row(name.as_deref().unwrap_or(""));
    call.output(value)
}

builtin! {
    /// Whether an output of the running function is used by its caller.
    ///
    /// # Examples
    /// ```matlab
    /// f = @() isargout(1);
    /// f()                        %| 1
    /// ```
    pub ISARGOUT = isargout((Value,));
    forms: ["tf = isargout(k)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Workspace,
    result: OfClass(Class::Logical),
}

fn isargout((k,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let Some(view) = k.view() else { return Err(ErrorKind::BadIndex.into()) };
    let dims = Dims::new(view.dims);
    let mut used = Vec::with_capacity(view.numel());
    for k in 0..view.numel() {
        let at = crate::ops::subscript::position(view.elements.real_at(k))?;
        used.push(call.host().caller_output_used(at));
    }
    let value = call.rt().dense(&used, dims)?;
    call.output(value)
}

builtin! {
    /// A guard that calls a function when its variable is cleared, overwritten or leaves scope, also on errors.
    ///
    /// # Examples
    /// ```matlab
    /// c = onCleanup(@() disp('bye'));
    /// clear c
    /// ```
    pub ON_CLEANUP = on_cleanup((Value,));
    name: "onCleanup",
    forms: ["c = onCleanup(f)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Effects,
    result: OfClass(Class::OnCleanup),
}

fn on_cleanup((task,): (Value,), call: &mut Call<'_>) -> Result<()> {
    if task.class() != Class::FunctionHandle {
        return Err(Error::new("MATLAB:onCleanup:invalidInput", "Input must be a function handle."));
    }
    let guard = call.rt().alloc(Cleanup { task: task.shared(), done: std::cell::Cell::new(false) });
    call.host().register_cleanup(guard);
    call.output(guard)
}

builtin! {
    /// Handles of the local functions of the running file.
    ///
    /// # Examples
    /// ```matlab
    /// numel(localfunctions) >= 0 %| 1
    /// ```
    pub LOCALFUNCTIONS = localfunctions(());
    forms: ["c = localfunctions"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Workspace,
    result: OfClass(Class::Cell),
}

fn localfunctions((): (), call: &mut Call<'_>) -> Result<()> {
    let names = call.host().local_functions();
    let mut handles = Vec::with_capacity(names.len());
    for name in names {
        let handle = call.host().make_handle(&name)?;
        handles.push(handle);
    }
    let cell = call.rt().cell(Dims::column(handles.len()), handles);
    call.output(cell)
}

builtin! {
    /// The name of the running file; with `'fullpath'` its path without extension.
    ///
    /// # Examples
    /// ```matlab
    /// ischar(mfilename)          %| 1
    /// ```
    pub MFILENAME = mfilename(Any);
    forms: ["name = mfilename", "path = mfilename('fullpath')", "path = mfilename('fullpathext')"],
    inputs: 0..=1,
    outputs: 0..=1,
    purity: Workspace,
    result: Text,
}

fn mfilename(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let file = call.host().stack().first().map(|f| f.file.to_string()).unwrap_or_default();
    let full = call.rt().folder.resolve(&file).to_string_lossy().into_owned();
    let option = args.first().and_then(|o| o.text().map(|t| t.into_owned())).unwrap_or_default();
    let text = match option.as_str() {
        _ if file.is_empty() => String::new(),
        "fullpathext" => full,
        "fullpath" => full.strip_suffix(".m").unwrap_or(&full).to_string(),
        "class" => String::new(),
        _ => std::path::Path::new(&file)
            .file_stem()
            .map(|s| s.to_string_lossy().into_owned())
            .unwrap_or_default(),
    };
    let value = call.rt().char_row(&text);
    call.output(value)
}

builtin! {
    /// Output number `n` of a function call (from Octave).
    ///
    /// Several numbers give a cell array of outputs. The function is asked for `total` outputs, or for the most that is
    /// needed.
    ///
    /// # Examples
    /// ```matlab
    /// nthargout(2, @max, [1 9 3])    %| 2
    /// ```
    pub NTHARGOUT = nthargout(Any);
    forms: ["y = nthargout(n, f, x1, …)", "y = nthargout(n, total, f, x1, …)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=1,
    purity: Workspace,
    result: Unknown,
    complex_integers: All,
}

fn nthargout(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let wrong = || {
        Error::from(ErrorKind::BadIndex)
            .in_octave("", "nthargout: N and NTOT must consist of positive integers")
    };
    let Some(view) = args[0].view().filter(|view| view.numel() > 0) else { return Err(wrong()) };
    let mut wanted = Vec::with_capacity(view.numel());
    for k in 0..view.numel() {
        wanted.push(output_number(view.elements.real_at(k)).ok_or_else(wrong)?);
    }
    let (total, rest) = match args[1].scalar_double().filter(|_| args[1].class().is_numeric()) {
        Some(total) => (output_number(total).ok_or_else(wrong)?, &args[2..]),
        None => (wanted.iter().copied().max().unwrap_or(1), &args[1..]),
    };
    let [function, inputs @ ..] = rest else { return Err(ErrorKind::NotEnoughInputs.into()) };
    let values = call.host().invoke(*function, inputs, total)?;
    if wanted.iter().any(|n| *n > values.len()) {
        return Err(wrong());
    }
    match wanted[..] {
        [n] if args[0].is_scalar() => call.output(values[n - 1]),
        _ => {
            let items = wanted.iter().map(|n| values[n - 1]).collect();
            let cell = call.rt().cell_row(items);
            call.output(cell)
        }
    }
}

fn output_number(x: f64) -> Option<usize> {
    (x >= 1.0 && x.fract() == 0.0 && x < 1e6).then_some(x as usize)
}

builtin! {
    /// The running functions, innermost first, as a struct array.
    ///
    /// # Examples
    /// ```matlab
    /// s = dbstack;
    /// isstruct(s)                %| 1
    /// ```
    pub DBSTACK = dbstack(Any);
    forms: ["s = dbstack", "[s, k] = dbstack"],
    inputs: 0..=2,
    outputs: 0..=2,
    purity: Workspace,
    result: OfClass(Class::Struct),
}

fn dbstack(Any(_): Any, call: &mut Call<'_>) -> Result<()> {
    let frames = call.host().stack();
    let rt = call.rt();
    let shape = rt.shape(["file", "name", "line"]);
    let mut out = crate::value::structure::StructArray::filled(shape, Dims::column(frames.len()));
    for (k, frame) in frames.iter().enumerate() {
        *out.slot(0, k) = rt.char_row(&frame.file);
        *out.slot(1, k) = rt.char_row(&frame.name);
        *out.slot(2, k) = Value::double(frame.line as f64);
    }
    let value = rt.alloc(out);
    call.outputs([value, Value::double(1.0)])
}

builtin! {
    /// Runs a script file in the workspace of the caller.
    ///
    /// While it runs the script's folder is the current one. Afterwards, even when an error ends the script, the former
    /// folder is the current one again, unless the script has gone to another.
    ///
    /// # Errors
    /// `MATLAB:run:FileNotFound`, and what the script doesn't catch.
    ///
    /// # Examples
    /// ```matlab
    /// try, run('no_such_file.m'), catch e, end
    /// isempty(e.message)         %| 0
    /// ```
    pub RUN = run((Text,));
    forms: ["run(file)"],
    inputs: 1..=1,
    outputs: 0..=0,
    purity: Workspace,
    result: Unknown,
    complex_integers: First,
}

fn run((Text(file),): (Text,), call: &mut Call<'_>) -> Result<()> {
    let name = if file.ends_with(".m") { file } else { format!("{file}.m") };
    let Some(path) = script_file(&name, call) else {
        return Err(Error::new("MATLAB:run:FileNotFound", format!("RUN cannot find {name}.")));
    };
    let before = call.rt().folder.clone();
    let entered = path.parent().is_some_and(|folder| call.rt().folder.change(folder).is_ok());
    let inside = call.rt().folder.clone();
    call.host().files_changed();
    let result = call.host().run_file(&path);
    if entered && call.rt().folder == inside {
        call.rt().folder = before;
        call.host().files_changed();
    }
    result
}

/// The script of a file name: as it lies from the current folder, or as a call finds it.
fn script_file(name: &str, call: &mut Call<'_>) -> Option<PathBuf> {
    let path = call.rt().folder.resolve(name);
    if path.is_file() {
        return Some(path);
    }
    call.host().function_file(name.strip_suffix(".m")?).map(PathBuf::from)
}

builtin! {
    /// Runs code given as text.
    ///
    /// With outputs the text is an expression. With a second text, an error in the first runs that one instead.
    ///
    /// # Examples
    /// ```matlab
    /// eval('q = 3;');
    /// q                          %| 3
    /// eval('1+1')                %| 2
    /// ```
    pub EVAL = eval(Any);
    forms: ["eval(code)", "eval(code, catch_code)", "[y1, …] = eval(expression)"],
    inputs: 1..=2,
    outputs: 0..=usize::MAX,
    purity: Workspace,
    result: Unknown,
}

fn eval(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let n_out = call.n_out();
    evaluate(&args, Workspace::Caller, n_out, call)
}

fn code_text(value: &Value) -> Result<String> {
    value.text().map(|t| t.into_owned()).ok_or_else(|| {
        Error::new("MATLAB:eval:invalidInput", "Code must be a character vector or string scalar.")
    })
}

fn evaluate(args: &[Value], workspace: Workspace, n_out: usize, call: &mut Call<'_>) -> Result<()> {
    let code = code_text(&args[0])?;
    let result = call.host().eval(&code, workspace, n_out);
    let values = match (result, args.get(1)) {
        (Err(error), Some(alternative)) if error.control() == crate::error::Control::Catchable => {
            *call.host().last_error() = Some(error);
            let alternative = code_text(alternative)?;
            call.host().eval(&alternative, workspace, n_out)?
        }
        (result, _) => result?,
    };
    call.outputs(values)
}

builtin! {
    /// Runs code and gives what it would have printed as text.
    ///
    /// # Examples
    /// ```matlab
    /// s = evalc('disp(7)');
    /// strtrim(s)                 %| 7
    /// ```
    pub EVALC = evalc(Any);
    forms: ["text = evalc(code)", "text = evalc(code, catch_code)", "[text, y1, …] = evalc(expression)"],
    inputs: 1..=2,
    outputs: 0..=usize::MAX,
    purity: Workspace,
    result: Text,
}

fn evalc(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let code = code_text(&args[0])?;
    let alternative = args.get(1).map(code_text).transpose()?;
    let n_out = call.n_out().saturating_sub(1);
    call.rt().out.begin_capture();
    let mut result = call.host().eval(&code, Workspace::Caller, n_out);
    if let (Err(error), Some(alternative)) = (&result, alternative)
        && error.control() == crate::error::Control::Catchable
    {
        *call.host().last_error() = Some(error.clone());
        result = call.host().eval(&alternative, Workspace::Caller, n_out);
    }
    let text = call.rt().out.end_capture();
    let values = result?;
    values.iter().filter(|value| value.is_object()).for_each(|value| call.host().root(*value));
    let text = call.rt().char_row(&text);
    call.output(text)?;
    if n_out > 0 { call.outputs(values) } else { Ok(()) }
}

builtin! {
    /// Runs code in the workspace of the caller of the running function, or in the base workspace.
    ///
    /// # Examples
    /// ```matlab
    /// evalin('base', 'w = 1;');
    /// ```
    pub EVALIN = evalin(Any);
    forms: ["evalin(workspace, code)", "[y1, …] = evalin(workspace, expression)"],
    inputs: 2..=3,
    outputs: 0..=usize::MAX,
    purity: Workspace,
    result: Unknown,
    complex_integers: First,
}

fn workspace_of(value: &Value) -> Result<Workspace> {
    match value.text().as_deref() {
        Some("caller") => Ok(Workspace::CallersCaller),
        Some("base") => Ok(Workspace::Base),
        _ => Err(Error::new("MATLAB:evalin:invalidContext", "Workspace must be 'caller' or 'base'.")
            .in_octave_named("CONTEXT must be \"caller\" or \"base\"")),
    }
}

fn evalin(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let workspace = workspace_of(&args[0])?;
    let n_out = call.n_out();
    evaluate(&args[1..], workspace, n_out, call)
}

builtin! {
    /// Sets a variable in the workspace of the caller of the running function, or in the base workspace.
    ///
    /// # Examples
    /// ```matlab
    /// assignin('base', 'w', 5);
    /// ```
    pub ASSIGNIN = assignin((Value, Text, Value));
    forms: ["assignin(workspace, name, value)"],
    inputs: 3..=3,
    outputs: 0..=0,
    purity: Workspace,
    result: Unknown,
    complex_integers: All,
}

fn assignin((workspace, Text(name), value): (Value, Text, Value), call: &mut Call<'_>) -> Result<()> {
    let workspace = workspace_of(&workspace)?;
    if KEYWORDS.contains(&name.as_str()) {
        let message = format!("Invalid variable name \"{name}\" in ASSIGNIN.");
        return Err(Error::new("MATLAB:assigninInvalidVariable", message)
            .in_octave("", format!("assignin: invalid assignment to keyword '{name}'")));
    }
    call.host().set_variable(workspace, &name, value.shared())
}
