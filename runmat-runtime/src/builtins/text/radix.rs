//! Numbers in other bases: `dec2bin`, `dec2hex`, `dec2base`, their inverses, `num2hex`, `hex2num`.

use smallvec::SmallVec;

use crate::array::dims::Dims;
use crate::array::stored::{Elements, Latin1};
use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text, TextArray};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::runtime::Runtime;
use crate::text::radix::{digits_of, parse_bits, parse_digits, twos_complement, twos_complement_exact};
use crate::value::class::Class;
use crate::value::{Kind, Value};

/// Usually one.
type Naturals = SmallVec<[u64; 2]>;

/// The bits of all elements of a numeric value (of the numbers in a cell array).
fn naturals(value: &Value, name: &str, out: &mut Naturals) -> Result<()> {
    let wrong = || {
        let message = "First argument must be an array of integers, -2^63 <= D <= 2^64-1.";
        let said = match name {
            "dec2base" => "dec2base: input must be real non-negative integers",
            _ => "dec2bin: input must be integers",
        };
        Error::new(format!("MATLAB:{name}:InvalidDecimalArg"), message).in_octave("", said)
    };
    if let Some(x) = value.as_double() {
        out.push(twos_complement(x).ok_or_else(wrong)?);
        return Ok(());
    }
    match value.kind() {
        Kind::Dense(view) => {
            if view.is_complex() {
                return Err(wrong());
            }
            out.reserve(view.numel());
            match view.elements {
                Elements::U64(s) => out.extend_from_slice(s),
                Elements::I64(s) => out.extend(s.iter().map(|x| twos_complement_exact(*x))),
                elements => {
                    for k in 0..elements.len() {
                        out.push(twos_complement(elements.real_at(k)).ok_or_else(wrong)?);
                    }
                }
            }
            Ok(())
        }
        Kind::Cell(cell) => cell.items.iter().try_for_each(|item| naturals(item, name, out)),
        _ => Err(wrong()),
    }
}

fn digits(args: &[Value], base: u32, name: &str, call: &mut Call<'_>) -> Result<()> {
    if args[0].class() == Class::Char && call.rt().dialect.is_octave {
        let said = match name {
            "dec2base" => "dec2base: input must be real non-negative integers",
            _ => "dec2bin: input must be integers",
        };
        return Err(Error::new("", said));
    }
    let mut numbers = Naturals::new();
    naturals(&args[0], name, &mut numbers)?;
    let least = least_digits(args.get(1), call)?;
    let rt = call.rt();
    let mut text = rt.take_scratch();
    if let [n] = numbers[..] {
        digits_of(n, base, least, &mut text);
        let chars = rt.char_codes(&text);
        rt.give_scratch(text);
        return call.output(chars);
    }
    let longest = numbers.iter().max().map_or(0, |n| {
        digits_of(*n, base, least, &mut text);
        text.len()
    });
    text.clear();
    numbers.iter().for_each(|n| digits_of(*n, base, longest, &mut text));
    let (rows, columns) = (numbers.len(), longest);
    let chars = match rows {
        0 => Value::EMPTY_CHAR,
        _ => rt.written::<Latin1>(Dims::matrix(rows, columns), |out| {
            for (k, place) in out.iter_mut().enumerate() {
                *place = Latin1(text[k % rows * columns + k / rows]);
            }
        })?,
    };
    rt.give_scratch(text);
    call.output(chars)
}

/// The digits of one double, as many as it has. `None` for everything else.
fn natural_digits(rt: &mut Runtime, args: &[Value], base: u32) -> Option<Value> {
    let [n] = args else { return None };
    let n = twos_complement(n.as_double()?)?;
    let mut text = rt.take_scratch();
    digits_of(n, base, 1, &mut text);
    let chars = rt.char_codes(&text);
    rt.give_scratch(text);
    Some(chars)
}

/// The least number of digits, where one is given.
fn least_digits(least: Option<&Value>, call: &mut Call<'_>) -> Result<usize> {
    let Some(least) = least.filter(|least| !least.is_empty()) else { return Ok(1) };
    let is_complex = least.view().is_some_and(|view| view.is_complex());
    let found = match is_complex {
        true => {
            Err(Error::new("MATLAB:invalidInput", "Input argument 2 must be a nonnegative integer scalar."))
        }
        false => usize::from_value(*least, 2, call),
    };
    found.map_err(|error| error.in_octave("", "dec2base: LEN must be a non-negative integer"))
}

builtin! {
    /// Integers as binary digits.
    ///
    /// Negative numbers are shown as two's complement in 8, 16, 32 or 64 bits.
    ///
    /// # Shapes
    /// A row for each element, filled with zeros to the longest, or to `minDigits`.
    ///
    /// # Errors
    /// `MATLAB:dec2bin:InvalidDecimalArg` for what isn't whole.
    ///
    /// # Examples
    /// ```matlab
    /// dec2bin(10)            %| 1010
    /// dec2bin(1, 4)          %| 0001
    /// ```
    pub DEC2BIN = dec2bin(Any);
    forms: ["s = dec2bin(D)", "s = dec2bin(D, minDigits)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Char),
    quick: |rt, args| natural_digits(rt, args, 2),
}

fn dec2bin(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    digits(&args, 2, "dec2bin", call)
}

builtin! {
    /// Integers as hexadecimal digits.
    ///
    /// Negative numbers are shown as two's complement in 8, 16, 32 or 64 bits.
    ///
    /// # Shapes
    /// A row for each element, filled with zeros to the longest, or to `minDigits`.
    ///
    /// # Errors
    /// `MATLAB:dec2hex:InvalidDecimalArg` for what isn't whole.
    ///
    /// # Examples
    /// ```matlab
    /// dec2hex(255)           %| FF
    /// ```
    pub DEC2HEX = dec2hex(Any);
    forms: ["s = dec2hex(D)", "s = dec2hex(D, minDigits)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Char),
    quick: |rt, args| natural_digits(rt, args, 16),
}

fn dec2hex(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    digits(&args, 16, "dec2hex", call)
}

builtin! {
    /// Integers as digits in a base from 2 to 36.
    ///
    /// A text in place of the base gives the digits themselves.
    ///
    /// # Errors
    /// `MATLAB:dec2base:InvalidDecimalArg` for negative numbers and fractions; `MATLAB:dec2base:InvalidBase`.
    ///
    /// # Examples
    /// ```matlab
    /// dec2base(23, 3)        %| 212
    /// ```
    pub DEC2BASE = dec2base(Any);
    forms: ["s = dec2base(D, base)", "s = dec2base(D, base, minDigits)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Char),
}

fn dec2base(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let negative =
        args[0].view().is_some_and(|view| (0..view.numel()).any(|k| view.elements.real_at(k) < 0.0));
    if negative {
        let message = "First argument must be an array of nonnegative integers.";
        return Err(Error::new("MATLAB:dec2base:InvalidDecimalArg", message)
            .in_octave("", "dec2base: input must be real non-negative integers"));
    }
    let symbols = symbols_of(args[1], "dec2base")?;
    let mut rest = vec![args[0]];
    rest.extend(args.get(2));
    let Some(symbols) = symbols else {
        return digits(&rest, args[1].scalar_double().unwrap_or(10.0) as u32, "dec2base", call);
    };
    let mut numbers = Naturals::new();
    naturals(&args[0], "dec2base", &mut numbers)?;
    let least = least_digits(args.get(2), call)?;
    call.rt().check_size(&Dims::row(least), 1)?;
    let spell = |mut n: u64, least: usize| {
        let mut digits = Vec::new();
        while n > 0 || digits.len() < least {
            digits.push(symbols[(n % symbols.len() as u64) as usize]);
            n /= symbols.len() as u64;
        }
        digits.iter().rev().collect::<String>()
    };
    let longest = numbers.iter().map(|n| spell(*n, least).chars().count()).max().unwrap_or(0);
    let rows: Vec<String> = numbers.iter().map(|n| spell(*n, longest)).collect();
    let chars = call.rt().char_matrix(&rows);
    call.output(chars)
}

/// The digits that a text names as a base; `None` for a number from 2 to 36.
fn symbols_of(base: Value, name: &str) -> Result<Option<Vec<char>>> {
    let wrong = |message: &str, said: &str| {
        Err(Error::new(format!("MATLAB:{name}:InvalidBase"), message)
            .in_octave("", format!("{name}: {said}")))
    };
    if base.class() == Class::Char || base.class() == Class::String {
        let symbols: Vec<char> = base.text().unwrap_or_default().chars().collect();
        let repeated = (1..symbols.len()).any(|k| symbols[..k].contains(&symbols[k]));
        if symbols.len() < 2 || repeated || symbols.iter().any(|c| c.is_whitespace()) {
            let said = match repeated || symbols.len() < 2 {
                true => "symbols representing digits must be unique",
                false => "whitespace characters are not valid symbols",
            };
            return wrong("Symbols representing digits must be unique and not be white space.", said);
        }
        return Ok(Some(symbols));
    }
    let is_complex = base.view().is_some_and(|view| view.is_complex());
    match base.scalar_double().filter(|_| !is_complex) {
        Some(b) if b.fract() == 0.0 && (2.0..=36.0).contains(&b) => Ok(None),
        _ => {
            let said = match (name, base.is_scalar()) {
                ("base2dec", false) => "cannot convert from several bases at once",
                ("base2dec", true) => "BASE must be between 2 and 36, or a string of symbols",
                _ => "BASE must be an integer between 2 and 36, or a string of symbols",
            };
            wrong("Second argument must be an integer between 2 and 36.", said)
        }
    }
}

/// The number that a char row of ASCII characters spells. `None` for everything else.
fn number_of_codes(value: &Value, parse: impl Fn(&str) -> Option<f64>) -> Option<Value> {
    let mut unit = [0];
    let text = value.ascii_in(&mut unit).filter(|text| !text.is_empty())?;
    parse(std::str::from_utf8(text).ok()?).map(Value::double)
}

fn parse_binary(text: &str) -> Option<f64> {
    parse_digits(text.trim().trim_start_matches("0b").trim_start_matches("0B"), 2)
}

fn parse_hexadecimal(text: &str) -> Option<f64> {
    // Most texts have nothing to trim.
    let plain = text.bytes().all(|c| c.is_ascii_hexdigit());
    let text = if plain { text } else { text.trim().trim_start_matches("0x").trim_start_matches("0X") };
    parse_digits(text, 16)
}

/// The texts of a char matrix, cell array or string array as numbers in a base; a column, or the size of a string array.
fn parse_all(
    rt: &mut Runtime,
    value: Value,
    wrong: impl Fn() -> Error,
    parse: impl Fn(&str) -> Option<f64>,
) -> Result<Value> {
    if value.is_empty() && value.class() != Class::String {
        return Ok(Value::EMPTY);
    }
    if let Some(number) = number_of_codes(&value, &parse) {
        return Ok(number);
    }
    let said = "base2dec: S must be a string or cellstring";
    let texts = TextArray::from_text(&value).ok_or_else(|| wrong().in_octave("", said))?;
    let mut numbers = Vec::with_capacity(texts.items.len());
    for k in 0..texts.items.len() {
        match parse(texts.text(k)) {
            Some(x) => numbers.push(x),
            None if rt.dialect.octave_errors => numbers.push(f64::NAN),
            None => return Err(wrong()),
        }
    }
    match texts.form {
        Class::Char => rt.column(&numbers),
        Class::Cell if rt.dialect.is_octave => rt.column(&numbers),
        _ => rt.dense(&numbers, texts.dims),
    }
}

builtin! {
    /// The integers that binary digits spell. Blanks are ignored.
    ///
    /// # Shapes
    /// A column with an element for each row of a char matrix; the size of a cell or string array.
    ///
    /// # Errors
    /// `MATLAB:bin2dec:IllegalBinaryString` for other characters.
    ///
    /// # Examples
    /// ```matlab
    /// bin2dec('1010')        %| 10
    /// ```
    pub BIN2DEC = bin2dec((Value,));
    forms: ["D = bin2dec(str)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
    quick: |_, args| number_of_codes(&args[0], parse_binary),
}

fn bin2dec((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let wrong = || {
        let message = "Binary text must consist only of the characters 0 and 1.";
        Error::new("MATLAB:bin2dec:IllegalBinaryString", message)
    };
    let numbers = parse_all(call.rt(), value, wrong, parse_binary)?;
    call.output(numbers)
}

builtin! {
    /// The integers that hexadecimal digits spell.
    ///
    /// # Shapes
    /// A column with an element for each row of a char matrix; the size of a cell or string array.
    ///
    /// # Errors
    /// `MATLAB:hex2dec:IllegalHexadecimal` for other characters.
    ///
    /// # Examples
    /// ```matlab
    /// hex2dec('FF')          %| 255
    /// ```
    pub HEX2DEC = hex2dec((Value,));
    forms: ["D = hex2dec(str)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
    quick: |_, args| number_of_codes(&args[0], parse_hexadecimal),
}

fn hex2dec((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let wrong = || {
        let message = "Input to hex2dec should have just 0-9, a-f, or A-F.";
        Error::new("MATLAB:hex2dec:IllegalHexadecimal", message)
    };
    let numbers = parse_all(call.rt(), value, wrong, parse_hexadecimal)?;
    call.output(numbers)
}

builtin! {
    /// The integers that digits of a base from 2 to 36 spell.
    ///
    /// A text in place of the base gives the digits themselves.
    ///
    /// # Errors
    /// `MATLAB:base2dec:InvalidBase`; `MATLAB:base2dec:InvalidSymbol` for characters that aren't digits of the base.
    ///
    /// # Examples
    /// ```matlab
    /// base2dec('212', 3)     %| 23
    /// ```
    pub BASE2DEC = base2dec((Value, Value));
    forms: ["D = base2dec(str, base)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
}

fn base2dec((value, base): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    let symbols = symbols_of(base, "base2dec")?;
    let wrong = || Error::new("MATLAB:base2dec:InvalidSymbol", "Invalid symbol in the input text.");
    let numbers = match symbols {
        None => {
            let base = base.scalar_double().unwrap_or(10.0) as u32;
            parse_all(call.rt(), value, wrong, |text| parse_digits(text, base))?
        }
        Some(symbols) => parse_all(call.rt(), value, wrong, |text| {
            text.chars().filter(|c| !c.is_whitespace()).try_fold(0.0, |sum, c| {
                let digit = symbols.iter().position(|symbol| *symbol == c)?;
                Some(sum * symbols.len() as f64 + digit as f64)
            })
        })?,
    };
    call.output(numbers)
}

builtin! {
    /// The bits of floating-point numbers as hexadecimal digits.
    ///
    /// # Shapes
    /// A row of 16 digits for each double, of 8 for each single.
    ///
    /// # Errors
    /// `MATLAB:num2hex:floatpointonly` for classes without numbers.
    ///
    /// # Examples
    /// ```matlab
    /// num2hex(1)             %| 3ff0000000000000
    /// ```
    pub NUM2HEX = num2hex((Value,));
    forms: ["s = num2hex(X)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Char),
}

fn num2hex((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let wrong = || Error::new("MATLAB:num2hex:floatpointonly", "Input must be a numeric or logical array.");
    let view = value.view().filter(|view| !view.is_complex()).ok_or_else(wrong)?;
    let rows: Vec<String> = match view.elements {
        Elements::F32(s) => s.iter().map(|x| format!("{:08x}", x.to_bits())).collect(),
        Elements::F64(s) => s.iter().map(|x| format!("{:016x}", x.to_bits())).collect(),
        Elements::I64(s) => s.iter().map(|x| format!("{x:016x}")).collect(),
        Elements::U64(s) => s.iter().map(|x| format!("{x:016x}")).collect(),
        Elements::I32(s) => s.iter().map(|x| format!("{x:08x}")).collect(),
        Elements::U32(s) => s.iter().map(|x| format!("{x:08x}")).collect(),
        Elements::I16(s) => s.iter().map(|x| format!("{x:04x}")).collect(),
        Elements::U16(s) => s.iter().map(|x| format!("{x:04x}")).collect(),
        Elements::I8(s) => s.iter().map(|x| format!("{x:02x}")).collect(),
        elements => (0..elements.len()).map(|k| format!("{:02x}", elements.real_at(k) as u8)).collect(),
    };
    let chars = match rows.is_empty() {
        true => Value::EMPTY_CHAR,
        false => call.rt().char_matrix(&rows),
    };
    call.output(chars)
}

builtin! {
    /// The doubles whose bits hexadecimal digits spell. Missing digits on the right are zeros.
    ///
    /// # Shapes
    /// A column with an element for each text.
    ///
    /// # Errors
    /// `MATLAB:hex2num:InvalidHexadecimal` for other characters and more than 16 digits.
    ///
    /// # Examples
    /// ```matlab
    /// hex2num('4005bf0a8b145769')     %| 2.7183
    /// ```
    pub HEX2NUM = hex2num(Any);
    forms: ["X = hex2num(str)", "X = hex2num(str, 'single')"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn hex2num(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let class = match args.get(1) {
        Some(class) => Text::from_value(*class, 2, call)?.0,
        None => "double".to_owned(),
    };
    let wrong = || {
        let message = "Input must consist of at most 16 characters from 0-9, a-f, and A-F.";
        Error::new("MATLAB:hex2num:InvalidHexadecimal", message)
    };
    let texts = TextArray::from_text(&args[0]).ok_or_else(wrong)?;
    let rt = call.rt();
    let numbers = if class == "single" {
        let single = |text: &str| {
            let bits = u32::from_str_radix(&format!("{:0<8}", text.trim()), 16).ok()?;
            Some(f32::from_bits(bits))
        };
        let numbers: Option<Vec<f32>> = (0..texts.items.len()).map(|k| single(texts.text(k))).collect();
        rt.column(&numbers.ok_or_else(wrong)?)?
    } else {
        let numbers: Option<Vec<f64>> = (0..texts.items.len()).map(|k| parse_bits(texts.text(k))).collect();
        rt.column(&numbers.ok_or_else(wrong)?)?
    };
    call.output(numbers)
}
