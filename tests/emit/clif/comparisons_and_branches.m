% Comparisons of numbers, short circuits and branches.
n = 0; t = 2.5;
for k = 1:50
    if k > 10 && t ~= 3 || mod(k, 4) == 1
        n = n + 1;
    end
end
%| eval:4 (5)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 32, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 0
%|     v5 = f64const 0x1.4000000000000p1
%|     v6 = iconst.i64 1
%|     v7 = iconst.i64 50
%|     v8 = iconst.i64 10
%|     v9 = iconst.i64 3
%|     v10 = iconst.i64 4
%|     v11 = load.f64 notrap aligned v2
%|     v12 = load.f64 notrap aligned v2+8
%|     v13 = load.f64 notrap aligned v2+16
%|     v14 = load.i64 notrap aligned v2+24
%|     v15 = load.i64 notrap aligned v2+32
%|     v16 = load.i64 notrap aligned v2+40
%|     v17 = load.i64 notrap aligned v2+48
%|     jump block1
%|
%| block1:
%|     jump block2(v13, v11, v14)
%|
%| block2(v19: f64, v50: f64, v59: i64):
%|     v18 = f64const 0x1.4000000000000p3
%|     v20 = fcmp lt v18, v19  ; v18 = 0x1.4000000000000p3
%|     brif v20, block3, block4
%|
%| block3:
%|     jump block5
%|
%| block4:
%|     jump block6(v20)
%|
%| block5:
%|     v22 = f64const 0x1.8000000000000p1
%|     v23 = fcmp.f64 ne v21, v22  ; v22 = 0x1.8000000000000p1
%|     jump block6(v23)
%|
%| block6(v24: i8):
%|     brif v24, block7, block8
%|
%| block7:
%|     jump block9
%|
%| block8:
%|     jump block10
%|
%| block10:
%|     v28 = f64const 0x1.8000000000000p52
%|     v29 = fadd.f64 v19, v28  ; v28 = 0x1.8000000000000p52
%|     v30 = fsub v29, v28  ; v28 = 0x1.8000000000000p52
%|     v31 = bitcast.i64 v30
%|     v32 = bitcast.i64 v19
%|     v33 = icmp eq v31, v32
%|     v35 = iconst.i64 address
%|     brif v33, block12, block11(v35)  ; v35 = address
%|
%| block12:
%|     v36 = bitcast.i64 v29
%|     v37 = iconst.i64 -4843621399236968448
%|     v38 = iadd v36, v37  ; v37 = -4843621399236968448
%|     v39 = iconst.i64 0x0007_ffff_ffff_ffff
%|     v40 = iadd v38, v39  ; v39 = 0x0007_ffff_ffff_ffff
%|     v41 = iconst.i64 0x000f_ffff_ffff_fffe
%|     v42 = icmp ule v40, v41  ; v41 = 0x000f_ffff_ffff_fffe
%|     v43 = iconst.i64 address
%|     brif v42, block13, block11(v43)  ; v43 = address
%|
%| block13:
%|     v44 = iconst.i64 3
%|     v45 = band.i64 v38, v44  ; v44 = 3
%|     v46 = iconst.i64 1
%|     v47 = icmp eq v45, v46  ; v46 = 1
%|     brif v47, block14, block15
%|
%| block14:
%|     jump block9
%|
%| block15:
%|     jump block16(v49)
%|
%| block9:
%|     v51 = f64const 0x1.0000000000000p0
%|     v52 = fadd.f64 v50, v51  ; v51 = 0x1.0000000000000p0
%|     jump block16(v52)
%|
%| block16(v73: f64):
%|     v53 = iconst.i64 address
%|     v54 = load.i8 notrap aligned v53  ; v53 = address
%|     v56 = iconst.i64 address
%|     brif v54, block17(v56), block18  ; v56 = address
%|
%| block18:
%|     v65 = iconst.i64 1
%|     v66 = iadd.i64 v59, v65  ; v65 = 1
%|     v67 = icmp slt v66, v63
%|     v68 = iconst.i64 1
%|     brif v67, block19, block20
%|
%| block19:
%|     v69 = iconst.i64 1
%|     v70 = iadd.i64 v66, v68  ; v68 = 1
%|     v71 = fcvt_from_sint.f64 v70
%|     jump block2(v71, v73, v66)
%|
%| block20:
%|     v72 = iconst.i64 address
%|     store.f64 notrap aligned v73, v76
%|     store.f64 notrap aligned v19, v74+16
%|     return v72  ; v72 = address
%|
%| block11(v34: i64) cold:
%|     store.f64 notrap aligned v50, v76
%|     store.f64 notrap aligned v19, v81+16
%|     store.i64 notrap aligned v59, v81+80
%|     return v34
%|
%| block17(v55: i64) cold:
%|     store.f64 notrap aligned v73, v74
%|     store.f64 notrap aligned v78, v74+16
%|     store.i64 notrap aligned v57, v74+80
%|     return v55
%| }
%|
