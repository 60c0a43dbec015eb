% betainc goes from 0 to 1.
%@ source: octave-cli 7.3
assert(abs(betainc(0.5,2,2) - 0.5) < 1e-14 && betainc(1,2,3) == 1)
