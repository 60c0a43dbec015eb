% The long forms of end directly behind a statement (dialects 1).
%@ compat: octave
if m<3 W = ones (m,1); return endif
for k = 1:3 x = k endfor endif_ = 3;
axis ([0 ym=max([0 1])+4]);
