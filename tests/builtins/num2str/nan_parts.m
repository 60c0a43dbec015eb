% A sign joins the parts of complex numbers, also before NaN; 64-bit integers keep their digits.
%@ source: octave-cli 7.3
assert(strcmp(num2str(complex(1, NaN)), '1+NaNi'))
assert(strcmp(num2str(int64(9007199254740993), 18), '9007199254740993'))
