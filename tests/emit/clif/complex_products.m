% Complex numbers are pairs; a real factor scales both parts.
z = 1 + 2i; c = 0.25 - 0.5i;
for k = 1:20
    z = z * c + k;
end
%| eval:4 (9)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 128, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|     sig0 = (i64, i64, i64, i64, i64, i64) preserve_all
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 1
%|     v5 = f64const 0x1.0000000000000p-2
%|     v6 = iconst.i64 20
%|     v7 = load.f64 notrap aligned readonly can_move v2
%|     v8 = load.f64 notrap aligned readonly can_move v2+8
%|     v9 = load.f64 notrap aligned readonly can_move v2+16
%|     v10 = load.i64 notrap aligned readonly can_move v2+24
%|     v11 = load.i64 notrap aligned readonly can_move v2+32
%|     v12 = load.i64 notrap aligned readonly can_move v2+40
%|     v13 = load.i64 notrap aligned readonly can_move v2+48
%|     v14 = iconst.i64 1
%|     v15 = iconst.i64 1
%|     v16 = iconst.i64 -1
%|     v17 = iadd v11, v16  ; v16 = -1
%|     v18 = imul v17, v15  ; v15 = 1
%|     v19 = iadd v14, v18  ; v14 = 1
%|     v20 = iconst.i64 1
%|     v21 = isub v10, v20  ; v20 = 1
%|     v22 = iconst.i64 1
%|     v23 = iconst.i64 4096
%|     v24 = imul v22, v23  ; v22 = 1, v23 = 4096
%|     v25 = iadd v10, v24
%|     v26 = icmp slt v19, v25
%|     v27 = select v26, v19, v25
%|     store notrap aligned v11, v1+56
%|     v28 = iconst.i64 1
%|     store notrap aligned v28, v1+64  ; v28 = 1
%|     v29 = iconst.i64 1
%|     store notrap aligned v29, v1+72  ; v29 = 1
%|     v30 = f64const 0.0
%|     jump block1
%|
%| block1:
%|     jump block2(v21, v7, v30, v27)  ; v30 = 0.0
%|
%| block2(v31: i64, v34: f64, v35: f64, v57: i64):
%|     v32 = iconst.i64 1
%|     v33 = iadd v31, v32  ; v32 = 1
%|     v38 = f64const 0.0
%|     v39 = f64const 0.0
%|     v40 = fcmp eq v35, v39  ; v39 = 0.0
%|     v41 = f64const 0.0
%|     v42 = fcmp.f64 eq v37, v41  ; v41 = 0.0
%|     v43 = bor v40, v42
%|     v44 = fmul v34, v36
%|     v45 = fmul v35, v37
%|     v46 = select v43, v38, v45  ; v38 = 0.0
%|     v47 = fmul v34, v37
%|     v48 = fmul v35, v36
%|     v49 = select v42, v38, v47  ; v38 = 0.0
%|     v50 = select v40, v38, v48  ; v38 = 0.0
%|     v51 = fsub v44, v46
%|     v52 = fadd v49, v50
%|     v53 = fcvt_from_sint.f64 v33
%|     v54 = f64const 0.0
%|     v55 = fadd v51, v53
%|     v56 = fadd v52, v54  ; v54 = 0.0
%|     v58 = icmp slt v33, v57
%|     v59 = icmp sge v33, v57
%|     brif v59, block4, block3
%|
%| block3:
%|     v60 = iconst.i64 1
%|     v61 = iadd.i64 v33, v60  ; v60 = 1
%|     jump block2(v33, v55, v56, v57)
%|
%| block4:
%|     v62 = iconst.i64 address
%|     v63 = load.i8 notrap aligned v62  ; v62 = address
%|     brif v63, block6, block7
%|
%| block7:
%|     v66 = icmp.i64 slt v57, v65
%|     v67 = icmp.i64 sge v57, v65
%|     brif v67, block9, block8
%|
%| block8 cold:
%|     v68 = iconst.i64 1
%|     v69 = iconst.i64 4096
%|     v70 = imul v68, v69  ; v68 = 1, v69 = 4096
%|     v71 = iadd.i64 v57, v70
%|     v72 = icmp.i64 slt v65, v71
%|     v73 = select.i64 v72, v65, v71
%|     v74 = iconst.i64 1
%|     v75 = iadd.i64 v57, v74  ; v74 = 1
%|     jump block2(v57, v55, v56, v73)
%|
%| block9:
%|     v76 = iconst.i64 address
%|     v77 = bitcast.i64 v55
%|     v78 = bitcast.i64 v56
%|     v79 = iconst.i64 address
%|     v80 = stack_addr.i64 ss1
%|     v81 = iconst.i64 address
%|     v82 = iconst.i64 0
%|     call_indirect sig0, v79(v80, v81, v0, v77, v78, v82)  ; v79 = address v81 = address v82 = 0
%|     v83 = stack_addr.i64 ss1
%|     v84 = load.i64 notrap v83
%|     store notrap aligned v84, v85
%|     store.i64 notrap aligned v65, v85+16
%|     return v76  ; v76 = address
%|
%| block6 cold:
%|     v86 = iconst.i64 address
%|     jump block5(v86)  ; v86 = address
%|
%| block5(v64: i64) cold:
%|     v87 = bitcast.i64 v55
%|     v88 = bitcast.i64 v56
%|     v89 = iconst.i64 address
%|     v90 = stack_addr.i64 ss1
%|     v91 = iconst.i64 address
%|     v92 = iconst.i64 0
%|     call_indirect sig0, v89(v90, v91, v0, v87, v88, v92)  ; v89 = address v91 = address v92 = 0
%|     v93 = stack_addr.i64 ss1
%|     v94 = load.i64 notrap v93
%|     store notrap aligned v94, v85
%|     store.i64 notrap aligned v57, v85+16
%|     return v64
%| }
%|
