//! What runs the program: `version`, `ver`, `license`, `computer`, ….
//! Also where a name comes from: `which`.

use std::cmp::Ordering;

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text};
use crate::builtins::call::{Call, NameKind, Workspace};
use crate::builtins::files::on_search_path;
use crate::error::{Error, ErrorKind, Result};
use crate::value::Value;
use crate::value::class::Class;
use crate::value::structure::StructArray;

builtin! {
    /// The version that the dialect follows: MATLAB's R2023a or Octave's 7.3.0.
    ///
    /// `feature` is `'-date'`, `'-description'`, `'-release'` or `'-java'`, in Octave's dialect also `'-fftw'`, `'-blas'`,
    /// `'-lapack'` and `'-hgid'`. A second output is the release's date.
    ///
    /// # Errors
    /// `MATLAB:version:ArgumentUnrecognized` for other features.
    ///
    /// # Examples
    /// ```matlab
    /// ischar(version)            %| 1
    /// version('-release')        %| 2023a
    /// ```
    pub VERSION = version(Any);
    forms: ["v = version", "[v, date] = version", "v = version(feature)"],
    inputs: 0..=1,
    outputs: 0..=2,
    purity: Reads,
    result: Text,
}

/// Version, release, date of the release.
fn release(call: &mut Call<'_>) -> [&'static str; 3] {
    match call.rt().dialect.is_octave {
        true => ["7.3.0", "", "2022-11-02"],
        false => ["9.14.0.0 (R2023a)", "2023a", "January 25, 2023"],
    }
}

fn version(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let [version, name, date] = release(call);
    let is_octave = call.rt().dialect.is_octave;
    let Some(feature) = args.first() else {
        let values = [version, date].map(|text| call.rt().char_row(text));
        return call.outputs(values);
    };
    if call.n_out() > 1 {
        return Err(ErrorKind::BuiltinTooManyOutputs.into());
    }
    let Text(feature) =
        Text::from_value(*feature, 1, call).map_err(|error| error.invalid_call_in_octave())?;
    let text = match feature.to_ascii_lowercase().as_str() {
        "-date" => date,
        "-description" => "",
        "-release" => name,
        "-java" => "Java is not enabled",
        "-fftw" | "-blas" | "-lapack" if is_octave => "built in",
        "-hgid" if is_octave => "2c037ce00450",
        _ => {
            let message = format!("'{feature}' is no feature of version.");
            return Err(Error::new("MATLAB:version:ArgumentUnrecognized", message)
                .in_octave("", "version: invalid FEATURE"));
        }
    };
    let text = call.rt().char_row(text);
    call.output(text)
}

builtin! {
    /// The kind of computer, the greatest number of elements, and the order of bytes.
    ///
    /// `computer('arch')` gives the architecture alone.
    ///
    /// # Errors
    /// `MATLAB:computer:ArgumentUnrecognized` for other words.
    ///
    /// # Examples
    /// ```matlab
    /// ischar(computer)           %| 1
    /// ```
    pub COMPUTER = computer(Any);
    forms: ["c = computer", "[c, maxsize, endian] = computer", "arch = computer('arch')"],
    inputs: 0..=1,
    outputs: 0..=3,
    purity: Reads,
    result: Text,
}

fn computer(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let is_octave = call.rt().dialect.is_octave;
    let arm = cfg!(target_arch = "aarch64");
    let cpu = std::env::consts::ARCH;
    let (name, arch) = match (std::env::consts::OS, is_octave) {
        ("windows", false) => ("PCWIN64".to_owned(), "win64".to_owned()),
        ("macos", false) if arm => ("MACA64".to_owned(), "maca64".to_owned()),
        ("macos", false) => ("MACI64".to_owned(), "maci64".to_owned()),
        (_, false) => ("GLNXA64".to_owned(), "glnxa64".to_owned()),
        ("windows", true) => (format!("{cpu}-w64-mingw32"), format!("mingw32-{cpu}")),
        ("macos", true) => (format!("{cpu}-apple-darwin"), format!("darwin-{cpu}")),
        (_, true) => (format!("{cpu}-pc-linux-gnu"), format!("gnu-linux-{cpu}")),
    };
    if let Some(word) = args.first() {
        if word.text().as_deref() != Some("arch") {
            return Err(Error::new("MATLAB:computer:ArgumentUnrecognized", "The argument must be 'arch'.")
                .in_octave("", "computer: \"arch\" is only valid argument"));
        }
        let arch = call.rt().char_row(&arch);
        return call.output(arch);
    }
    if call.n_out() == 0 && is_octave {
        call.rt().out.write(&format!("{name}\n"));
        return Ok(());
    }
    let most = if is_octave { 2f64.powi(63) } else { 2f64.powi(48) - 1.0 };
    let name = call.rt().char_row(&name);
    let endian = call.rt().char_row(if cfg!(target_endian = "little") { "L" } else { "B" });
    call.outputs([name, Value::double(most), endian])
}

builtin! {
    /// Sounds no bell; `beep on` and `beep off` are accepted.
    ///
    /// # Examples
    /// ```matlab
    /// beep off
    /// ```
    pub BEEP = beep(Any);
    forms: ["beep", "beep on|off"],
    inputs: 0..=1,
    outputs: 0..=1,
    purity: Effects,
    result: Unknown,
}

fn beep(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    if !args.is_empty() && call.rt().dialect.is_octave {
        return Err(ErrorKind::BuiltinTooManyInputs.into());
    }
    if call.n_out() > 0 {
        let state = call.rt().char_row("off");
        return call.output(state);
    }
    Ok(())
}

builtin! {
    /// Versions of the product and of what belongs to it.
    ///
    /// Without an output the text is shown. A name selects a product; what isn't there gives an empty struct array.
    ///
    /// # Shapes
    /// A struct array with the fields `Name`, `Version`, `Release`, `Date`.
    ///
    /// # Examples
    /// ```matlab
    /// v = ver;
    /// isfield(v, 'Version')      %| 1
    /// ```
    pub VER = ver(Any);
    forms: ["ver", "v = ver", "v = ver(product)"],
    inputs: 0..=1,
    outputs: 0..=1,
    purity: Reads,
    result: Unknown,
}

fn ver(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let is_octave = call.rt().dialect.is_octave;
    let product = if is_octave { "Octave" } else { "MATLAB" };
    let wanted = match args.first() {
        Some(name) => Text::from_value(*name, 1, call)?.0.eq_ignore_ascii_case(product),
        None => true,
    };
    let [version, name, date] = release(call);
    let version = version.split(" (").next().unwrap_or(version);
    let version = if is_octave { version } else { version.trim_end_matches(".0.0") };
    let release = if name.is_empty() { String::new() } else { format!("(R{name})") };
    let date = if is_octave { date } else { "25-Jan-2023" };
    if call.n_out() == 0 {
        let line = match wanted {
            true => format!("{product:<48}Version {version:<12}{release}\n"),
            false => String::new(),
        };
        call.rt().out.write(&line);
        return Ok(());
    }
    let rt = call.rt();
    let shape = rt.shape(["Name", "Version", "Release", "Date"]);
    let mut made = StructArray::filled(shape, Dims::matrix(usize::from(wanted), usize::from(wanted)));
    if wanted {
        *made.slot(0, 0) = rt.char_row(product);
        *made.slot(1, 0) = rt.char_row(version);
        *made.slot(2, 0) = if release.is_empty() { Value::EMPTY } else { rt.char_row(&release) };
        *made.slot(3, 0) = rt.char_row(date);
    }
    let made = rt.alloc(made);
    call.output(made)
}

builtin! {
    /// The licence of the program and of its features.
    ///
    /// `license` alone gives a number (in Octave's dialect the licence's name), `license('inuse')` the features in use,
    /// `license('test', feature)` and `license('checkout', feature)` whether a feature may be used.
    ///
    /// # Errors
    /// `MATLAB:license:InvalidOption` for other words.
    ///
    /// # Examples
    /// ```matlab
    /// license('test', 'no_such_toolbox')     %| 0
    /// ```
    pub LICENSE = license(Any);
    forms: [
        "n = license",
        "s = license('inuse')",
        "s = license('inuse', feature)",
        "tf = license('test', feature)",
        "tf = license('test', feature, toggle)",
        "tf = license('checkout', feature)",
    ],
    inputs: 0..=3,
    outputs: 0..=2,
    purity: Reads,
    result: Unknown,
}

fn license(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let is_octave = call.rt().dialect.is_octave;
    let product = if is_octave { "octave" } else { "matlab" };
    let Some(word) = args.first() else {
        let text = if is_octave { "GNU General Public License" } else { "unknown" };
        let text = call.rt().char_row(text);
        return call.output(text);
    };
    let Text(word) = Text::from_value(*word, 1, call).map_err(|error| error.invalid_call_in_octave())?;
    let feature = match args.get(1) {
        Some(feature) => Some(Text::from_value(*feature, 2, call)?.0),
        None => None,
    };
    match (word.to_ascii_lowercase().as_str(), feature) {
        ("inuse", feature) => {
            let in_use = feature.is_none_or(|feature| feature.eq_ignore_ascii_case(product));
            if call.n_out() == 0 {
                if in_use {
                    call.rt().out.write(&format!("{product}\n"));
                }
                return Ok(());
            }
            let user = call.rt().environment.get("USER").unwrap_or_else(|| "user".to_owned());
            let rt = call.rt();
            let shape = rt.shape(["feature", "user"]);
            let mut made = StructArray::filled(shape, Dims::matrix(usize::from(in_use), usize::from(in_use)));
            if in_use {
                *made.slot(0, 0) = rt.char_row(product);
                *made.slot(1, 0) = rt.char_row(&user);
            }
            let made = rt.alloc(made);
            call.output(made)
        }
        ("test", Some(feature)) => {
            let toggles = args
                .get(2)
                .is_some_and(|toggle| !matches!(toggle.text().as_deref(), Some("enable" | "disable")));
            if toggles {
                let message = "The third argument must be 'enable' or 'disable'.";
                return Err(Error::new("MATLAB:license:InvalidOption", message)
                    .in_octave("", "license: TOGGLE must be enable or disable"));
            }
            call.output(Value::logical(feature.eq_ignore_ascii_case(product)))
        }
        ("checkout", Some(feature)) => {
            let found = feature.eq_ignore_ascii_case(product);
            call.output(Value::logical(found))?;
            let message = match is_octave {
                _ if found => String::new(),
                true => format!("No package named \"{feature}\" installed"),
                false => format!("No license for '{feature}'."),
            };
            if call.n_out() > 1 {
                let message = call.rt().char_row(&message);
                call.output(message)?;
            }
            Ok(())
        }
        _ => Err(Error::new("MATLAB:license:InvalidOption", format!("Unknown option '{word}'."))
            .invalid_call_in_octave()),
    }
}

builtin! {
    /// Where a name comes from: a variable, a file, or what is built in.
    ///
    /// Without an output the answer is shown. With one it is a path, `'variable'`, `'built-in (NAME)'`, or empty where the
    /// name means nothing; several names give a cell array.
    ///
    /// # Examples
    /// ```matlab
    /// x = 1;
    /// which('x')                 %| variable
    /// ```
    pub WHICH = which(Any);
    forms: ["which name …", "p = which(name)", "c = which(name, …)", "c = which(name, '-all')"],
    inputs: 1..=usize::MAX,
    outputs: 0..=1,
    purity: Workspace,
    result: Unknown,
}

fn which(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let mut names = Vec::with_capacity(args.len());
    let mut all = false;
    for (at, arg) in args.iter().enumerate() {
        let Text(name) =
            Text::from_value(*arg, at + 1, call).map_err(|error| error.invalid_call_in_octave())?;
        match name.as_str() {
            "-all" => all = true,
            _ => names.push(name),
        }
    }
    let is_octave = call.rt().dialect.is_octave;
    let mut places = Vec::with_capacity(names.len());
    for name in &names {
        let is_variable = call.host().variable(Workspace::Caller, name).is_some();
        let place = match call.host().name_kind(name) {
            _ if is_variable => Place::Variable,
            NameKind::Builtin => Place::Builtin,
            _ => match call.host().function_file(name) {
                Some(file) => Place::File(file),
                None => {
                    let here = call.rt().folder.resolve(name);
                    let found = if here.exists() { Some(here) } else { on_search_path(name, call) };
                    found.map_or(Place::Nowhere, |path| Place::Data(path.to_string_lossy().into_owned()))
                }
            },
        };
        places.push(place);
    }
    if call.n_out() == 0 {
        let lines: String =
            names.iter().zip(&places).map(|(name, place)| place.line(name, is_octave)).collect();
        call.rt().out.write(&lines);
        return Ok(());
    }
    let rt = call.rt();
    let texts: Vec<String> =
        names.iter().zip(&places).map(|(name, place)| place.path(name, is_octave)).collect();
    let value = match &texts[..] {
        [one] if !all => rt.char_row(one),
        texts => {
            let found: Vec<&str> = texts.iter().map(String::as_str).collect();
            let found: Vec<&str> =
                if all { found.into_iter().filter(|text| !text.is_empty()).collect() } else { found };
            if all { rt.cellstr_column(found) } else { rt.cellstr_row(&found) }
        }
    };
    call.output(value)
}

/// What a name means.
enum Place {
    Variable,
    /// The file of a function.
    File(String),
    /// Any other file, or a folder.
    Data(String),
    Builtin,
    Nowhere,
}

impl Place {
    /// The line that `which` shows.
    fn line(&self, name: &str, is_octave: bool) -> String {
        match (self, is_octave) {
            (Place::Variable, false) => format!("{name} is a variable.\n"),
            (Place::Variable, true) => format!("'{name}' is a variable\n"),
            (Place::File(path) | Place::Data(path), false) => format!("{path}\n"),
            (Place::File(path), true) => format!("'{name}' is a function from the file {path}\n"),
            (Place::Data(path), true) => format!("'{name}' is the file {path}\n"),
            (Place::Builtin, false) => format!("built-in ({name})\n"),
            (Place::Builtin, true) => format!("'{name}' is a built-in function\n"),
            (Place::Nowhere, false) => format!("'{name}' not found.\n"),
            (Place::Nowhere, true) => String::new(),
        }
    }

    /// The text that `which` gives.
    fn path(&self, name: &str, is_octave: bool) -> String {
        match self {
            Place::Variable => "variable".into(),
            Place::File(path) | Place::Data(path) => path.clone(),
            Place::Builtin if is_octave => "built-in function".into(),
            Place::Builtin => format!("built-in ({name})"),
            Place::Nowhere => String::new(),
        }
    }
}

builtin! {
    /// True when the version of a product is less than another.
    ///
    /// # Errors
    /// `MATLAB:verLessThan:missingToolbox` for products that aren't there.
    ///
    /// # Examples
    /// ```matlab
    /// verLessThan('matlab', '7.0')       %| 0
    /// ```
    pub VER_LESS_THAN = ver_less_than((Text, Text));
    name: "verLessThan",
    forms: ["tf = verLessThan(product, version)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Reads,
    result: Scalar(Class::Logical),
}

fn ver_less_than((Text(product), Text(version)): (Text, Text), call: &mut Call<'_>) -> Result<()> {
    let is_octave = call.rt().dialect.is_octave;
    let known = if is_octave { "octave" } else { "matlab" };
    if !product.eq_ignore_ascii_case(known) {
        return Err(Error::new(
            "MATLAB:verLessThan:missingToolbox",
            format!("Toolbox '{product}' not found."),
        )
        .in_octave("", format!("verLessThan: package \"{product}\" is not installed")));
    }
    let [ours, ..] = release(call);
    let ours = ours.split(" (").next().unwrap_or(ours);
    call.output(Value::logical(version_order(ours, &version).is_lt()))
}

/// The order of two versions: numbers between dots as numbers, missing ones as 0, the rest as text.
fn version_order(a: &str, b: &str) -> Ordering {
    let mut parts = (a.split(['.', '-', '+']), b.split(['.', '-', '+']));
    loop {
        let (left, right) = match (parts.0.next(), parts.1.next()) {
            (None, None) => return Ordering::Equal,
            (left, right) => (left.unwrap_or("0"), right.unwrap_or("0")),
        };
        let digits = |part: &str| part.chars().take_while(char::is_ascii_digit).count();
        let split = |part: &str| -> (u64, String) {
            let (number, rest) = part.split_at(digits(part));
            (number.parse().unwrap_or(0), rest.to_owned())
        };
        match split(left).cmp(&split(right)) {
            Ordering::Equal => {}
            order => return order,
        }
    }
}

builtin! {
    /// Two versions compared (from Octave).
    ///
    /// `operator` is `'=='`, `'<'`, `'<='`, `'>'`, `'>='`, `'!='` or `'~='`. Numbers between dots compare as numbers.
    ///
    /// # Errors
    /// `RunMat:compare_versions:operator` for other operators.
    ///
    /// # Examples
    /// ```matlab
    /// compare_versions('1.2', '1.10', '<')       %| 1
    /// ```
    pub COMPARE_VERSIONS = compare_versions((Value, Value, Value));
    forms: ["tf = compare_versions(v1, v2, operator)"],
    inputs: 3..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
}

fn compare_versions((a, b, operator): (Value, Value, Value), call: &mut Call<'_>) -> Result<()> {
    let said = "compare_versions: version numbers V1 and V2 must be strings";
    let Text(a) = Text::from_value(a, 1, call).map_err(|error| error.in_octave("", said))?;
    let Text(b) = Text::from_value(b, 2, call).map_err(|error| error.in_octave("", said))?;
    let Text(operator) = Text::from_value(operator, 3, call)
        .map_err(|error| error.in_octave("", "compare_versions: OPERATOR must be a string"))?;
    let order = version_order(&a, &b);
    let answer = match operator.as_str() {
        "==" => order.is_eq(),
        "<" => order.is_lt(),
        "<=" => order.is_le(),
        ">" => order.is_gt(),
        ">=" => order.is_ge(),
        "!=" | "~=" => order.is_ne(),
        _ => {
            return Err(Error::new("RunMat:compare_versions:operator", "The operator is no comparison.")
                .in_octave("", "compare_versions: no valid OPERATOR specified"));
        }
    };
    call.output(Value::logical(answer))
}

builtin! {
    /// The folder of the program.
    ///
    /// # Examples
    /// ```matlab
    /// ischar(matlabroot)         %| 1
    /// ```
    pub MATLABROOT = matlabroot(());
    forms: ["folder = matlabroot"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Reads,
    result: Text,
}

fn matlabroot((): (), call: &mut Call<'_>) -> Result<()> {
    let program = std::env::current_exe().unwrap_or_default();
    let folder = program.parent().map(|folder| folder.to_string_lossy().into_owned()).unwrap_or_default();
    let folder = call.rt().char_row(&folder);
    call.output(folder)
}

builtin! {
    /// The extension of compiled functions on this platform; none of them can be called.
    ///
    /// # Examples
    /// ```matlab
    /// ischar(mexext)             %| 1
    /// ```
    pub MEXEXT = mexext(());
    forms: ["ext = mexext"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Reads,
    result: Text,
}

fn mexext((): (), call: &mut Call<'_>) -> Result<()> {
    let extension = match (std::env::consts::OS, std::env::consts::ARCH) {
        _ if call.rt().dialect.is_octave => "mex",
        ("windows", _) => "mexw64",
        ("macos", "aarch64") => "mexmaca64",
        ("macos", _) => "mexmaci64",
        _ => "mexa64",
    };
    let extension = call.rt().char_row(extension);
    call.output(extension)
}

builtin! {
    /// Refuses: functions in C, C++ or Fortran can't be compiled and called.
    ///
    /// # Errors
    /// `RunMat:unsupported`.
    ///
    /// # Examples
    /// ```matlab
    /// try, mex('f.c'), catch e, end
    /// e.identifier               %| RunMat:unsupported
    /// ```
    pub MEX = mex(Any);
    forms: ["mex file …"],
    inputs: 0..=usize::MAX,
    outputs: 0..=1,
    purity: Effects,
    result: Unknown,
}

fn mex(Any(_): Any, _: &mut Call<'_>) -> Result<()> {
    Err(ErrorKind::Unsupported { what: "A MEX function".into() }.into())
}

builtin! {
    /// Refuses: there is no form of functions without their text.
    ///
    /// # Errors
    /// `RunMat:unsupported`.
    ///
    /// # Examples
    /// ```matlab
    /// try, pcode('f'), catch e, end
    /// e.identifier               %| RunMat:unsupported
    /// ```
    pub PCODE = pcode(Any);
    forms: ["pcode file …"],
    inputs: 0..=usize::MAX,
    outputs: 0..=0,
    purity: Effects,
    result: Unknown,
}

fn pcode(Any(_): Any, _: &mut Call<'_>) -> Result<()> {
    Err(ErrorKind::Unsupported { what: "A P-code file".into() }.into())
}

builtin! {
    /// True when a feature of Java is there, which is never so.
    ///
    /// # Errors
    /// `MATLAB:usejava:UnknownFeature` for other words than `'awt'`, `'desktop'`, `'jvm'`, `'swing'`.
    ///
    /// # Examples
    /// ```matlab
    /// usejava('jvm')             %| 0
    /// ```
    pub USEJAVA = usejava((Text,));
    forms: ["tf = usejava(feature)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
}

fn usejava((Text(feature),): (Text,), call: &mut Call<'_>) -> Result<()> {
    if !matches!(feature.as_str(), "awt" | "desktop" | "jvm" | "swing" | "mwt") {
        return Err(Error::new("MATLAB:usejava:UnknownFeature", format!("Unknown feature '{feature}'."))
            .in_octave("", format!("usejava: unrecognized FEATURE '{feature}'")));
    }
    call.output(Value::FALSE)
}
