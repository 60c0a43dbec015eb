% A loop over a struct array gives its elements.
%@ source: octave-cli 7.3
a = struct('v', num2cell(1:1500)); s = 0;
for e = a, s = s + e.v; end
fprintf('%d %s %d\n', s, class(e), e.v)
%| 1125750 struct 1500
