//! The format that Octave chooses for floating-point elements.
//!
//! Digits before and after the point follow from the magnitudes of the largest and the smallest element, so that the
//! larger shows `precision` significant digits and so does the smaller. When that takes more digits than a fixed
//! allowance, all elements get an exponent.

use crate::display::layout::{Form, push_bits, push_element};
use crate::display::rational::push_fraction;
use crate::display::state::{FormatState, NumericStyle};
use crate::display::view::Page;
use crate::text::number::{Spec, units_len, write_text};
use crate::text::numbers::{Number, Numbers};

/// Form of the elements, and their width without separator: the sign's place included for real parts.
#[derive(Clone, Copy, Debug)]
pub(super) struct FloatFormat {
    pub(super) form: Form,
    pub(super) width: usize,
    /// Blanks between columns.
    pub(super) separator: usize,
}

/// What the choice depends on, over finite elements.
#[derive(Clone, Copy)]
struct Range {
    largest: f64,
    smallest: f64,
}

impl Range {
    fn of(values: impl Iterator<Item = f64>) -> Range {
        let mut range = Range { largest: 0.0, smallest: f64::INFINITY };
        for x in values.filter(|x| x.is_finite()) {
            range.largest = range.largest.max(x.abs());
            range.smallest = range.smallest.min(x.abs());
        }
        if range.smallest.is_infinite() {
            range.smallest = 0.0;
        }
        range
    }
}

/// Digits before the point; zero or less for numbers below one.
fn digits_of(x: f64) -> i32 {
    if x == 0.0 { 0 } else { (x.log10() + 1.0).floor() as i32 }
}

/// Significant digits of the style, and the most that the class has.
struct Precision {
    digits: i32,
    class_most: i32,
}

impl Precision {
    fn of(numbers: Numbers, state: &FormatState) -> Precision {
        let single = matches!(numbers, Numbers::Single(_));
        let class_most = if single { 8 } else { 16 };
        let digits = match (state.precision, state.style) {
            (Some(digits), _) => digits as i32,
            (
                None,
                NumericStyle::Long | NumericStyle::LongE | NumericStyle::LongG | NumericStyle::LongEng,
            ) => class_most,
            (None, _) => 5,
        };
        Precision { digits: digits.min(class_most).max(1), class_most }
    }

    /// The most digits, before and after the point together, that are written without an exponent.
    fn allowance(&self) -> i32 {
        (self.digits + self.digits / 2).min(self.class_most)
    }

    /// Digits before and after the point for numbers with `digits` digits before it.
    fn around_point(&self, digits: i32) -> (i32, i32) {
        let after = if self.digits > digits { self.digits - digits } else { self.digits };
        match digits {
            0 => (1, (self.digits - 1).max(1)),
            1.. => (digits, after),
            _ => (1, after),
        }
    }
}

/// The format of a page.
pub(super) fn format_of(page: &Page, state: &FormatState) -> FloatFormat {
    let precision = Precision::of(page.numbers, state);
    let values = || page.shown().map(Number::as_double);
    let whole = values().all(|x| !x.is_finite() || x.trunc() == x);
    let nonfinite = values().any(|x| !x.is_finite());
    let (most, least) = if page.complex {
        let re = Range::of(values().step_by(2));
        let im = Range::of(values().skip(1).step_by(2));
        (
            digits_of(re.largest).max(digits_of(im.largest)),
            if page.is_scalar() {
                digits_of(re.largest).min(digits_of(im.largest))
            } else {
                digits_of(re.smallest).max(digits_of(im.smallest))
            },
        )
    } else {
        let range = Range::of(values());
        (digits_of(range.largest), digits_of(range.smallest))
    };
    if let Some(format) = styled(page, &precision, state, most.max(least)) {
        return format;
    }
    let extra = usize::from(page.range && !page.is_scalar());
    let scalar_digit = i32::from(!page.is_scalar());
    if whole {
        let digits = most.max(least).max(1);
        if digits <= precision.allowance() - scalar_digit {
            let width = (1 + digits as usize).max(if nonfinite { 4 } else { 0 });
            return FloatFormat { form: Form::Whole, width, separator: 2 };
        }
        return exponential(page, &precision, extra);
    }
    let (before_most, after_most) = precision.around_point(most);
    let (before_least, after_least) = precision.around_point(least);
    let (before, after) = (before_most.max(before_least), after_most.max(after_least));
    if before + after > precision.allowance() {
        return exponential(page, &precision, extra);
    }
    let width = 1 + before as usize + 1 + after as usize + extra;
    let width = width.max(if nonfinite { 4 } else { 0 });
    FloatFormat { form: Form::Fixed(after as usize), width, separator: 2 }
}

fn exponential(page: &Page, precision: &Precision, extra: usize) -> FloatFormat {
    let form = Form::Exponential((precision.digits - 1).max(0) as usize);
    FloatFormat { form, width: 1 + longest(page, form) + extra, separator: 2 }
}

/// Length of the longest magnitude in `form`.
fn longest(page: &Page, form: Form) -> usize {
    let mut text = String::new();
    let mut longest = 0;
    for number in page.shown() {
        text.clear();
        push_float(&mut text, number.as_double().abs(), form, 0);
        longest = longest.max(units_len(&text));
    }
    longest
}

/// Formats of the styles that don't depend on the magnitudes.
fn styled(page: &Page, precision: &Precision, state: &FormatState, digits: i32) -> Option<FloatFormat> {
    let single = matches!(page.numbers, Numbers::Single(_));
    let decimals = (precision.digits - 1).max(0) as usize;
    let wide = |form| FloatFormat { form, width: 1 + longest(page, form), separator: 2 };
    Some(match state.style {
        NumericStyle::Short | NumericStyle::Long => return None,
        NumericStyle::ShortE | NumericStyle::LongE => wide(Form::Exponential(decimals)),
        NumericStyle::ShortG | NumericStyle::LongG => {
            let width = precision.digits as usize + 6;
            FloatFormat { form: Form::General(precision.digits as usize), width, separator: 2 }
        }
        NumericStyle::ShortEng | NumericStyle::LongEng => wide(Form::EngineeringDecimals(decimals)),
        NumericStyle::Bank => {
            FloatFormat { form: Form::Bank, width: digits.max(1) as usize + 4, separator: 2 }
        }
        NumericStyle::Hex => {
            FloatFormat { form: Form::Hex { single }, width: if single { 8 } else { 16 }, separator: 2 }
        }
        NumericStyle::Rational => FloatFormat { form: Form::Fraction, width: 9, separator: 2 },
        NumericStyle::Sign => FloatFormat { form: Form::Sign, width: 1, separator: 0 },
    })
}

/// Appends one real number or part in a field of `width` characters.
pub(super) fn push_float(out: &mut String, x: f64, form: Form, width: usize) {
    let mut text = String::new();
    let spec = Spec { width, ..Spec::default() };
    match form {
        Form::Fraction => {
            push_fraction(&mut text, x);
            write_text(out, &text, &spec);
        }
        Form::Hex { single } => {
            push_bits(&mut text, x, single);
            write_text(out, &text, &spec);
        }
        _ => push_element(out, x, form, width),
    }
}
