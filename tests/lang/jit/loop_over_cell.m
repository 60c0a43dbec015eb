% A loop over a cell gives cells of one element.
%@ source: octave-cli 7.3
c = num2cell(1:2000); c{1500} = 'text'; s = 0; t = '';
for e = c
    x = e{1};
    if ischar(x), t = x; else, s = s + x; end
end
fprintf('%d %s %s\n', s, t, class(e))
%| 1999500 text cell
