% Numbers become strings with four decimals or all their whole digits.
%@ source: language.md 17.6
assert(string(pi) == "3.1416" && string(0.1) == "0.1" && string(100000) == "100000" && string(123456789) == "123456789")
assert(string(1e10) == "10000000000" && string(true) == "true" && string(int8(5)) == "5" && string(1/3) == "0.33333")
assert(string(1+2i) == "1+2i" && string(NaN) == "NaN" && string(-0.5) == "-0.5" && string(12345.678) == "12345.678")
