//! The settings of `format`.

/// Number format, as `format` names it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumericStyle {
    /// Four decimals, common scale factors.
    #[default]
    Short,
    /// Fifteen decimals, seven for single.
    Long,
    /// `%.4e`.
    ShortE,
    /// `%.15e`.
    LongE,
    /// `%.5g`.
    ShortG,
    /// `%.15g`.
    LongG,
    /// Exponents that are multiples of three, four decimals.
    ShortEng,
    /// Exponents that are multiples of three, 15 digits.
    LongEng,
    /// Two decimals.
    Bank,
    /// The bits.
    Hex,
    /// Small fractions.
    Rational,
    /// Signs only.
    Sign,
}

/// Blank lines of a display.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Spacing {
    /// With blank lines.
    #[default]
    Loose,
    /// Without.
    Compact,
}

/// Whose displays are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DisplayDialect {
    /// MATLAB's.
    #[default]
    Matlab,
    /// Octave's.
    Octave,
}

/// All that a display depends on besides the value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FormatState {
    /// Number format.
    pub style: NumericStyle,
    /// Line spacing.
    pub spacing: Spacing,
    /// Dialect.
    pub dialect: DisplayDialect,
    /// Octave's `output_precision`, where it was set: significant digits in place of the style's.
    pub precision: Option<usize>,
}

impl FormatState {
    /// True with blank lines.
    pub fn is_loose(&self) -> bool {
        self.spacing == Spacing::Loose
    }

    /// Applies the words of `format word …`, in any case; none restores the defaults. False, without a change, when a
    /// word isn't known.
    pub fn apply(&mut self, words: &[&str]) -> bool {
        let mut next = *self;
        let defaults = FormatState { dialect: self.dialect, ..FormatState::default() };
        if words.is_empty() {
            next = defaults;
        }
        for (at, word) in words.iter().enumerate() {
            let word = word.to_ascii_lowercase();
            if matches!(word.as_str(), "e" | "g" | "eng") && at > 0 {
                continue;
            }
            let suffix = words.get(at + 1).map(|w| w.to_ascii_lowercase()).unwrap_or_default();
            match word.as_str() {
                "compact" => next.spacing = Spacing::Compact,
                "loose" => next.spacing = Spacing::Loose,
                "default" => next = defaults,
                _ => match style_of(&word, &suffix) {
                    Some(style) => (next.style, next.precision) = (style, None),
                    None => return false,
                },
            }
        }
        *self = next;
        true
    }

    /// Name of the number format, as the `NumericFormat` property gives it.
    pub fn style_name(&self) -> &'static str {
        match self.style {
            NumericStyle::Short => "short",
            NumericStyle::Long => "long",
            NumericStyle::ShortE => "shortE",
            NumericStyle::LongE => "longE",
            NumericStyle::ShortG => "shortG",
            NumericStyle::LongG => "longG",
            NumericStyle::ShortEng => "shortEng",
            NumericStyle::LongEng => "longEng",
            NumericStyle::Bank => "bank",
            NumericStyle::Hex => "hex",
            NumericStyle::Rational => "rational",
            NumericStyle::Sign => "+",
        }
    }

    /// Name of the line spacing.
    pub fn spacing_name(&self) -> &'static str {
        if self.is_loose() { "loose" } else { "compact" }
    }
}

fn style_of(word: &str, suffix: &str) -> Option<NumericStyle> {
    Some(match (word, suffix) {
        ("short", "e") | ("shorte", _) => NumericStyle::ShortE,
        ("short", "g") | ("shortg", _) => NumericStyle::ShortG,
        ("short", "eng") | ("shorteng", _) => NumericStyle::ShortEng,
        ("short", _) => NumericStyle::Short,
        ("long", "e") | ("longe", _) => NumericStyle::LongE,
        ("long", "g") | ("longg", _) => NumericStyle::LongG,
        ("long", "eng") | ("longeng", _) => NumericStyle::LongEng,
        ("long", _) => NumericStyle::Long,
        ("bank", _) => NumericStyle::Bank,
        ("hex", _) => NumericStyle::Hex,
        ("rat" | "rational", _) => NumericStyle::Rational,
        ("+", _) => NumericStyle::Sign,
        _ => return None,
    })
}
