% Every element becomes a text.
%@ source: spec 17.6, 17.9
assert(isequal(string([1 2]), ["1" "2"]) && string(3.14159265) == "3.1416" && string(true) == "true" && string(1/3) == "0.33333")
assert(isequal(string({'a', 'b'}), ["a" "b"]) && string('') == "" && isequal(string(['ab'; 'cd']), ["ab"; "cd"]))
assert(string(1e10) == "10000000000" && string(1.5e-7) == "1.5e-07" && string(int8(5)) == "5" && string(1+2i) == "1+2i")
string(struct())
%@ error: MATLAB:invalidConversion "Conversion to string from struct is not possible."
