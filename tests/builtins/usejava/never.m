% Java is never there.
%@ source: documentation page of usejava
assert(~usejava('jvm') && ~usejava('desktop'))
usejava('tea')
%@ error: MATLAB:usejava:UnknownFeature "Unknown feature 'tea'."
