import subprocess,sys,os,pytest
from tests.plugins import services
def test_b(tmp_path):
    services.ensure_template(); services.fresh_database("bic_benchx")
    env=os.environ|{"DATABASE_URL":services.database_url("bic_benchx"),"VAR_DIR":str(tmp_path/"var"),"DJANGO_SETTINGS_MODULE":"bic.settings_test","TMPDIR":"/var/tmp"}
    code="import django;django.setup();from bic.people.models import User;User.objects.create_user('a@example.org')"
    subprocess.run([sys.executable,"-c",code],env=env,check=True)
    d=subprocess.run([sys.executable,"-m","bench.parcel_rows"],env=env,capture_output=True,text=True)
    print(d.stdout[-500:],d.stderr[-1500:]); services.drop_database("bic_benchx")
