% tan is sin/cos.
%@ source: octave-cli 7.3
assert(tan(0) == 0 && abs(tan(1) - sin(1)/cos(1)) < 1e-15)
