% A loop over a struct has two variables, in Octave's dialect.
%@ source: octave-cli 7.3
%@ compat: octave
for [value, key] = s
end
for [value] = s
end
for [value, 1] = s
end
%@ error: 6:5-6:6 "A loop over a struct needs two variables."
%@ error: 8:5-8:6 "A loop over a struct needs two variables."
